package secretariat.offices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import secretariat.profile.Procedure.Chain;

/** Every stage, every step and every chain: what is allowed, and nothing else. */
class TransitionsTest {

  /** From which stage which steps may be taken, written out independently of the table. */
  private static final Map<Chain, List<String>> ALLOWED =
      Map.of(
          Chain.PROPOSED,
          List.of(
              "none nomination nominated",
              "none designation in-office",
              "nominated eligibility eligible",
              "nominated withdrawal withdrawn",
              "eligible proposal proposed",
              "eligible withdrawal withdrawn",
              "proposed approval approved",
              "proposed withdrawal withdrawn",
              "approved taking-office in-office",
              "approved withdrawal withdrawn",
              "in-office attestation in-office",
              "in-office successor in-office",
              "in-office end ended",
              "ended successor ended"),
          Chain.ENGAGED,
          List.of(
              "none nomination nominated",
              "none designation in-office",
              "nominated eligibility eligible",
              "nominated withdrawal withdrawn",
              "eligible approval approved",
              "eligible withdrawal withdrawn",
              "approved taking-office in-office",
              "approved withdrawal withdrawn",
              "in-office attestation in-office",
              "in-office successor in-office",
              "in-office end ended",
              "ended successor ended"),
          Chain.NOTIFIED,
          List.of(
              "none notification in-office",
              "in-office attestation in-office",
              "in-office end ended"));

  @ParameterizedTest
  @EnumSource(Chain.class)
  void every_pair_of_stage_and_step_is_allowed_or_not(Chain chain) {
    Set<String> found = new TreeSet<>();
    for (Stage from : Stage.values()) {
      for (Milestone by : Milestone.values()) {
        Transitions.after(from, by, chain)
            .ifPresent(to -> found.add(from.code() + " " + by.code() + " " + to.code()));
      }
    }
    assertThat(found).isEqualTo(new TreeSet<>(ALLOWED.get(chain)));
  }

  @Test
  void a_term_that_was_withdrawn_goes_nowhere() {
    assertThat(
            Arrays.stream(Chain.values())
                .flatMap(chain -> Transitions.from(Stage.WITHDRAWN, chain).stream()))
        .isEmpty();
  }

  @Test
  void what_is_recorded_reaches_the_stage_that_the_table_says() {
    var differing = new TreeMap<String, Stage>();
    for (Transitions.Row row : Transitions.TABLE) {
      Stage reached = Transitions.reached(row.by(), row.from());
      if (reached != row.to()) {
        differing.put(row.toString(), reached);
      }
    }
    assertThat(differing).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"NONE, APPROVAL", "NOMINATED, APPROVAL", "APPROVED, END", "ENDED, TAKING_OFFICE"})
  void a_step_out_of_order_is_refused_with_stage_and_step(Stage stage, Milestone step) {
    var head = World.procedure("secretary-general");
    assertThat(ChainRules.inOrder(stage, step, head))
        .singleElement()
        .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(ChainRules.NOT_IN_ORDER));
  }
}
