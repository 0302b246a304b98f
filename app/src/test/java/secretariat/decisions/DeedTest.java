package secretariat.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of every act at every stage. */
class DeedTest {

  /** Rows: the acts; columns: NONE ENTERED PUT OPEN BROKEN NOT_AGREED AGREED ADOPTED WITHDRAWN. */
  private static final List<String> LAW =
      List.of(
          "ENTER             | ENTERED - - - - - - - -",
          "ENTER_PAST        | ADOPTED - - - - - - - -",
          "REVISE            | - ENTERED ENTERED ENTERED ENTERED ENTERED - - -",
          "PUT_TO_CONSENT    | - PUT - - PUT PUT - - -",
          "OPEN_PROCEDURE    | - - OPEN - - - - - -",
          "SEND_TEXT         | - - - OPEN - - - - -",
          "ANSWER            | - ENTERED PUT OPEN BROKEN NOT_AGREED AGREED ADOPTED WITHDRAWN",
          "BREAK             | - - - BROKEN - - BROKEN - -",
          "KEEP_SILENCE      | - - - AGREED - - - - -",
          "CLOSE             | - - - AGREED/NOT_AGREED - - - - -",
          "ADOPT             | - - - - - - ADOPTED - -",
          "CARRY_OUT         | - - - - - - - ADOPTED -",
          "FAIL_TO_CARRY_OUT | - - - - - - - ADOPTED -",
          "CORRECT           | - - - - - - - ADOPTED -",
          "WITHDRAW          | - WITHDRAWN WITHDRAWN WITHDRAWN WITHDRAWN WITHDRAWN - - -");

  record Pair(Deed deed, Stage stage, List<Stage> after) {}

  static Stream<Pair> everyPair() {
    return LAW.stream()
        .flatMap(row -> {
          Deed deed = Deed.valueOf(row.substring(0, row.indexOf('|')).strip());
          String[] cells = row.substring(row.indexOf('|') + 1).strip().split(" ");
          return Arrays.stream(Stage.values())
              .map(stage -> {
                String cell = cells[stage.ordinal()];
                return new Pair(
                    deed,
                    stage,
                    cell.equals("-")
                        ? List.of()
                        : Arrays.stream(cell.split("/")).map(Stage::valueOf).toList());
              });
        });
  }

  @ParameterizedTest
  @MethodSource("everyPair")
  void each_act_is_possible_at_exactly_these_stages_and_leads_there(Pair pair) {
    assertThat(pair.deed().from(pair.stage())).containsExactlyInAnyOrderElementsOf(pair.after());
    assertThat(ConsentRules.stage(pair.deed(), pair.stage()).isEmpty())
        .isEqualTo(!pair.after().isEmpty());
  }

  @Test
  void the_law_names_every_act_once() {
    assertThat(everyPair().map(Pair::deed).distinct()).containsExactly(Deed.values());
    assertThat(Deed.table())
        .contains("break", "agreed      -> broken", "open        -> agreed or not-agreed");
  }
}
