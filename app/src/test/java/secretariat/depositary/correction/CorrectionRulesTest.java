package secretariat.depositary.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import secretariat.depositary.CitedDecision;
import secretariat.depositary.DepositedText;
import secretariat.depositary.correction.Correction.Ending;
import secretariat.depositary.correction.Correction.Notice;
import secretariat.depositary.correction.Correction.Objection;
import secretariat.depositary.correction.CorrectionAct.CorrectionMade;
import secretariat.depositary.correction.CorrectionAct.CorrectionProposed;
import secretariat.depositary.correction.CorrectionAct.Level;
import secretariat.depositary.correction.CorrectionAct.Limit;
import secretariat.depositary.correction.CorrectionAct.NoticeGiven;
import secretariat.depositary.correction.CorrectionAct.ObjectionReceived;
import secretariat.depositary.forwarding.Means;
import secretariat.depositary.notification.Addressee;
import secretariat.kernel.Language;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.kernel.Text;
import secretariat.profile.Citation;

/** What may be done to a correction at each stage, and what silence and objections mean. */
class CorrectionRulesTest {

  private static final LocalDate PROPOSED = LocalDate.of(2026, 3, 2);
  private static final LocalDate LAST = PROPOSED.plusDays(90);
  private static final List<String> STATES = List.of("KZ", "CN", "UZ");

  private static final Map<Stage, Set<CorrectionDeed>> TABLE = new EnumMap<>(Stage.class);

  static {
    var always = EnumSet.of(CorrectionDeed.OBJECT, CorrectionDeed.NOTIFY);
    TABLE.put(Stage.RUNNING, with(always, CorrectionDeed.WITHDRAW));
    TABLE.put(Stage.OBJECTED, with(always, CorrectionDeed.WITHDRAW));
    TABLE.put(Stage.READY, EnumSet.allOf(CorrectionDeed.class));
    TABLE.put(Stage.MADE, always);
    TABLE.put(Stage.CONTESTED, always);
    TABLE.put(Stage.WITHDRAWN, always);
  }

  private static Set<CorrectionDeed> with(Set<CorrectionDeed> some, CorrectionDeed more) {
    var all = EnumSet.copyOf(some);
    all.add(more);
    return all;
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void at_each_stage_exactly_these_deeds_are_open(Stage stage) {
    assertThat(CorrectionDeed.at(stage)).containsExactlyInAnyOrderElementsOf(TABLE.get(stage));
    Correction correction = at(stage);
    LocalDate today = stage == Stage.RUNNING ? LAST : LAST.plusDays(1);
    assertThat(correction.stage(today)).isEqualTo(stage);
    boolean open = CorrectionRules.making(correction, "another", today).isEmpty();
    assertThat(open).isEqualTo(CorrectionDeed.MAKE.isOpenAt(stage));
  }

  @Test
  void each_refusal_to_make_it_names_its_reason() {
    LocalDate after = LAST.plusDays(1);
    assertThat(rules(CorrectionRules.making(at(Stage.RUNNING), "another", LAST)))
        .containsExactly(CorrectionRules.LIMIT_RUNNING);
    assertThat(rules(CorrectionRules.making(at(Stage.OBJECTED), "another", after)))
        .containsExactly(CorrectionRules.OBJECTED);
    assertThat(rules(CorrectionRules.making(at(Stage.READY), "proposer", after)))
        .containsExactly(CorrectionRules.SECOND_PERSON);
    for (Stage ended : List.of(Stage.MADE, Stage.CONTESTED, Stage.WITHDRAWN)) {
      assertThat(rules(CorrectionRules.making(at(ended), "another", after)))
          .containsExactly(CorrectionRules.ENDED);
    }
    Correction untold = proposal(List.of(), List.of(), Optional.empty());
    assertThat(rules(CorrectionRules.making(untold, "another", after)))
        .containsExactly(CorrectionRules.UNINFORMED);
  }

  @Test
  void a_state_that_was_told_later_has_its_full_time() {
    LocalDate late = PROPOSED.plusDays(10);
    List<Notice> notices = new ArrayList<>(told(PROPOSED));
    notices.set(1, notice("CN", late));
    Correction correction = proposal(List.of(), notices, Optional.empty());
    assertThat(correction.lastDay("KZ")).hasValue(LAST);
    assertThat(correction.lastDay("CN")).hasValue(LAST.plusDays(10));
    assertThat(correction.lastDay()).hasValue(LAST.plusDays(10));
    assertThat(correction.stage(LAST.plusDays(10))).isEqualTo(Stage.RUNNING);
    assertThat(correction.stage(LAST.plusDays(11))).isEqualTo(Stage.READY);
  }

  @Test
  void one_day_late_is_late_and_a_state_that_was_not_asked_stops_nothing() {
    assertThat(stageWith("KZ", LAST)).isEqualTo(Stage.OBJECTED);
    assertThat(stageWith("KZ", LAST.plusDays(1))).isEqualTo(Stage.READY);
    assertThat(stageWith("BY", PROPOSED)).isEqualTo(Stage.READY);
  }

  private static Stage stageWith(String state, LocalDate received) {
    return proposal(List.of(objection(2, state, received)), told(PROPOSED), Optional.empty())
        .stage(LAST.plusDays(2));
  }

  @Test
  void what_cannot_be_a_receipt_is_refused_and_nothing_else() {
    LocalDate today = LAST.plusYears(5);
    var late = new ObjectionReceived("KZ", Optional.of(LAST), LAST, "No", Optional.empty());
    assertThat(CorrectionRules.objection(late, today)).isEmpty();
    assertThat(rules(CorrectionRules.objection(late, LAST.minusDays(1))))
        .containsExactly(CorrectionRules.IN_FUTURE);
    var dated =
        new ObjectionReceived("KZ", Optional.of(LAST.plusDays(1)), LAST, " ", Optional.empty());
    assertThat(rules(CorrectionRules.objection(dated, today)))
        .containsExactly(CorrectionRules.WORDS_MISSING, CorrectionRules.MADE_AFTER_RECEIPT);
  }

  @Property
  void the_order_in_which_objections_are_recorded_does_not_matter(
      @ForAll @Size(max = 6) List<@IntRange(min = 0, max = 200) Integer> days,
      @ForAll long seed,
      @ForAll @IntRange(min = 0, max = 220) int now) {
    List<Objection> objections = new ArrayList<>();
    for (int place = 0; place < days.size(); place++) {
      objections.add(
          objection(
              place + 2L, STATES.get(place % STATES.size()), PROPOSED.plusDays(days.get(place))));
    }
    List<Objection> shuffled = new ArrayList<>(objections);
    Collections.shuffle(shuffled, new Random(seed));
    LocalDate today = PROPOSED.plusDays(now);
    Correction one = proposal(objections, told(PROPOSED), Optional.empty());
    Correction other = proposal(shuffled, told(PROPOSED), Optional.empty());
    assertThat(one.stage(today)).isEqualTo(other.stage(today));
    assertThat(one.standing()).containsExactlyInAnyOrderElementsOf(other.standing());
  }

  @Property
  void silence_is_monotone_in_time(
      @ForAll @Size(max = 4) List<@IntRange(min = 0, max = 200) Integer> days,
      @ForAll @IntRange(min = 0, max = 60) int told,
      @ForAll @IntRange(min = 0, max = 300) int now,
      @ForAll @IntRange(min = 0, max = 300) int later) {
    List<Objection> objections = new ArrayList<>();
    days.forEach(
        day -> objections.add(objection(objections.size() + 2L, "KZ", PROPOSED.plusDays(day))));
    Correction correction = proposal(objections, told(PROPOSED.plusDays(told)), Optional.empty());
    Stage first = correction.stage(PROPOSED.plusDays(now));
    Stage second = correction.stage(PROPOSED.plusDays(now + later));
    if (first != Stage.RUNNING) {
      assertThat(second).as("what is settled stays so").isEqualTo(first);
    }
  }

  /** A correction at a stage, as things are on the day after the last. */
  private static Correction at(Stage stage) {
    List<Objection> none = List.of();
    List<Objection> one = List.of(objection(5, "CN", LAST));
    var made =
        new Ending(
            9,
            LAST.plusDays(1),
            Optional.of(new CorrectionMade("document/a/9", "V-2026-0001", Optional.empty())),
            Optional.empty());
    var withdrawn = new Ending(9, LAST, Optional.empty(), Optional.of("none"));
    return switch (stage) {
      case RUNNING, READY -> proposal(none, told(PROPOSED), Optional.empty());
      case OBJECTED -> proposal(one, told(PROPOSED), Optional.empty());
      case MADE -> proposal(none, told(PROPOSED), Optional.of(made));
      case CONTESTED -> proposal(one, told(PROPOSED), Optional.of(made));
      case WITHDRAWN -> proposal(one, told(PROPOSED), Optional.of(withdrawn));
    };
  }

  @Test
  void a_corrigendum_asks_no_state() {
    var act =
        new CorrectionProposed(
            "a",
            Language.RU,
            "00",
            new DepositedText(Language.RU, true, "11", 1, 1),
            Text.same("error"),
            Optional.empty(),
            List.of(),
            Optional.of(new CitedDecision("hsc", "9", "E-2026-0001")));
    var correction =
        new Correction("c", act, PROPOSED, "proposer", List.of(), List.of(), Optional.empty());
    assertThat(correction.stage(PROPOSED)).isEqualTo(Stage.READY);
  }

  private static Correction proposal(
      List<Objection> objections, List<Notice> notices, Optional<Ending> ending) {
    var act =
        new CorrectionProposed(
            "a",
            Language.RU,
            "00",
            new DepositedText(Language.RU, true, "11", 1, 1),
            Text.same("error"),
            Optional.of(
                new Limit(
                    90, PROPOSED, LAST, Level.ORGANISATION, Citation.verified(Text.same("rule")))),
            STATES.stream().map(code -> new Addressee(code, Text.same(code))).toList(),
            Optional.empty());
    return new Correction("c", act, PROPOSED, "proposer", objections, notices, ending);
  }

  private static List<Notice> told(LocalDate day) {
    return STATES.stream().map(code -> notice(code, day)).toList();
  }

  private static Notice notice(String code, LocalDate day) {
    return new Notice(new NoticeGiven(1, code, Means.PAPER, "Note 1"), day);
  }

  private static Objection objection(long place, String state, LocalDate received) {
    return new Objection(
        place,
        new ObjectionReceived(state, Optional.empty(), received, "No", Optional.empty()),
        Instant.EPOCH);
  }

  private static List<Rule> rules(List<Refusal> refusals) {
    return refusals.stream().map(Refusal::rule).toList();
  }
}
