package secretariat.depositary.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static secretariat.depositary.correction.CorrectionWorld.CHINA;
import static secretariat.depositary.correction.CorrectionWorld.KAZAKHSTAN;
import static secretariat.depositary.correction.CorrectionWorld.await;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import secretariat.crash.Staff;
import secretariat.depositary.correction.CorrectionWorld;
import secretariat.depositary.difference.DifferenceDesk.OnPaper;
import secretariat.depositary.difference.DifferenceSteps.Bringing;
import secretariat.depositary.difference.DifferenceSteps.Deciding;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.kernel.Text;
import secretariat.register.ActId;

/** Differences in an office at work: told by the diary, decided by the book, seen by whom. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(300)
class DifferenceTest {

  private static final Text WORDS = Text.of("It came late", "Поступило поздно", "迟到");
  private static final LocalDate RECEIVED = LocalDate.of(2024, 7, 10);
  private static final LocalDate DECIDED = LocalDate.of(2024, 8, 1);

  private CorrectionWorld world;
  private DifferenceDesk desk;
  private DifferenceSteps steps;
  private DifferenceBoard board;

  @BeforeAll
  void open() throws Exception {
    world = CorrectionWorld.open();
    desk = world.office(DifferenceDesk.class);
    steps = world.office(DifferenceSteps.class);
    board = world.office(DifferenceBoard.class);
  }

  @AfterAll
  void the_index_tables_are_what_the_acts_say() {
    try (var closing = world) {
      assertThat(closing.differences()).isEmpty();
    }
  }

  @Test
  void the_states_are_told_and_what_they_decided_stands_in_the_book() throws Exception {
    String document = world.treaty();
    String id = received(document);
    var row = board.find(Staff.LEGAL, id).orElseThrow();
    assertThat(board.proposed(row)).containsExactlyInAnyOrder("KZ", "CN");
    assertThat(board.find(CHINA, id)).isEmpty();

    var states = new Bringing("", board.proposed(row), "", RECEIVED.plusDays(3));
    assertThat(refusals(steps.bring(Staff.REGISTRY, id, states)))
        .containsExactly(Rule.of("depositary.not-in-this-capacity"));
    steps.bring(Staff.LEGAL, id, states).orThrow();
    await(() -> !difference(id).isUntold());
    assertThat(difference(id).notices()).hasSize(2);
    assertThat(board.find(CHINA, id)).isPresent();
    assertThat(board.page(CHINA, 0, 50).rows()).extracting(DifferenceBoard.Row::id).contains(id);

    assertThat(refusals(steps.decide(Staff.LEGAL, id, decision("98"))))
        .containsExactly(DifferenceRules.NOT_IN_BOOK);
    assertThat(
            refusals(
                steps.decide(
                    Staff.LEGAL, id, new Deciding(WORDS, "hsc", "99", DECIDED.plusDays(1)))))
        .containsExactly(DifferenceRules.NOT_IN_BOOK);
    steps.decide(Staff.LEGAL, id, decision("99")).orThrow();
    assertThat(difference(id).stage()).isEqualTo(Stage.DECIDED);
    assertThat(difference(id).ending().orElseThrow().on()).isEqualTo(DECIDED);
    await(() -> !difference(id).isUntold());
    assertThat(difference(id).notices()).hasSize(4);
    assertThat(board.open(Staff.LEGAL, 50)).extracting(DifferenceBoard.Row::id).doesNotContain(id);
  }

  @Test
  void an_organ_is_told_by_a_note_and_decides_itself() throws Exception {
    String id = received(world.treaty());
    LocalDate day = RECEIVED.plusDays(1);
    assertThat(
            refusals(steps.bring(Staff.LEGAL, id, new Bringing("nobody", List.of(), "S/1", day))))
        .containsExactly(DifferenceRules.NO_SUCH_ORGAN);
    steps.bring(Staff.LEGAL, id, new Bringing("hsc", List.of(), "S/1", day)).orThrow();
    await(() -> !difference(id).isUntold());
    assertThat(difference(id).concerned()).extracting(each -> each.code()).containsExactly("KZ");
    assertThat(refusals(steps.decide(Staff.LEGAL, id, new Deciding(WORDS, "hgc", "99", DECIDED))))
        .containsExactly(DifferenceRules.OTHER_ORGAN, DifferenceRules.NOT_IN_BOOK);
    steps.decide(Staff.LEGAL, id, decision("99")).orThrow();
  }

  @Test
  void a_state_withdraws_its_own_difference_and_no_other() {
    var document = world.document(world.treaty());
    ActId raised = desk.raise(KAZAKHSTAN, document, Matter.CONDUCT, WORDS).orThrow();
    String id = raised.subject().id();
    assertThat(refusals(desk.withdraw(CHINA, id))).containsExactly(DifferenceRules.NOT_YOURS);
    assertThat(refusals(desk.withdrawn(Staff.REGISTRY, id, " ", board.today())))
        .containsExactly(DifferenceRules.NOTE_MISSING);
    desk.withdraw(KAZAKHSTAN, id).orThrow();
    assertThat(difference(id).stage()).isEqualTo(Stage.WITHDRAWN);
    assertThat(refusals(desk.withdraw(KAZAKHSTAN, id))).containsExactly(DifferenceRules.ENDED);
    assertThat(refusals(desk.raise(Staff.LEGAL, document, Matter.CONDUCT, WORDS)))
        .containsExactly(DifferenceRules.NOT_A_STATE);
  }

  private String received(String document) {
    return desk.received(
            Staff.REGISTRY,
            world.document(document),
            Matter.COPIES,
            WORDS,
            new OnPaper("KZ", "12", RECEIVED.minusDays(1), RECEIVED))
        .orThrow()
        .subject()
        .id();
  }

  private static Deciding decision(String number) {
    return new Deciding(WORDS, "hsc", number, DECIDED);
  }

  private Difference difference(String id) {
    return board.find(Staff.LEGAL, id).orElseThrow().difference();
  }

  private static List<Rule> refusals(Outcome<ActId> outcome) {
    return switch (outcome) {
      case Outcome.Done<ActId> _ -> List.of();
      case Outcome.Refused<ActId>(List<Refusal> refusals) ->
          refusals.stream().map(Refusal::rule).toList();
    };
  }
}
