package secretariat.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import secretariat.database.TestDatabase;
import secretariat.decisions.DecisionAct.SignedPaper;
import secretariat.decisions.DecisionAct.TextRevised;
import secretariat.decisions.Proposal.Adopted;
import secretariat.decisions.Proposal.Agreed;
import secretariat.decisions.Proposal.Broken;
import secretariat.decisions.Proposal.NotAgreed;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.kernel.Seat;
import secretariat.register.Act;
import secretariat.register.Audit;

/** Proposals on their way, on a real database, in the invented organisation. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsentTest {

  private Lakes lakes;

  @BeforeAll
  void the_union_is_founded() throws Exception {
    lakes = Lakes.founded(TestDatabase.fresh());
  }

  @AfterAll
  void the_index_tables_are_what_the_acts_say() {
    try (var closing = lakes) {
      assertThat(closing.context.getBean(Audit.class).run(done -> {}))
          .filteredOn(finding -> finding.check().contains("index"))
          .isNotEmpty()
          .allSatisfy(finding -> assertThat(finding.difference()).as(finding.check()).isEmpty());
    }
  }

  @Test
  void a_text_to_which_nobody_objects_in_session_becomes_a_decision_with_a_number() {
    String id = lakes.open("round-table", Optional.empty());
    lakes.answer(id, "XB", AnswerKind.OPINION);
    lakes.consent().close(Lakes.LEGAL, id).orThrow();
    adopt(id, Optional.of("7"));

    Adopted decision = (Adopted) lakes.proposal(id);
    assertThat(decision.registryNumber()).matches("DEC-\\d{4}-\\d{4}");
    assertThat(((Proposal.Origin.ByConsent) decision.origin()).act().opinions())
        .extracting(DecisionAct.OpenOpinion::state)
        .containsExactly("XB");
    Decisions decisions = lakes.context.getBean(Decisions.class);
    assertThat(decisions.exists("assembly", "7", today())).isTrue();
    assertThat(decisions.exists("assembly", "8", today())).isFalse();
    assertThat(decisions.exists("office", "7", today())).isFalse();
    assertThat(decisions.exists("assembly", "7", today().minusDays(1))).isFalse();
  }

  @Test
  void an_objection_in_session_stands_until_it_is_lifted() {
    String id = lakes.open("round-table", Optional.empty());
    lakes.answer(id, "XB", AnswerKind.OBJECTION);
    lakes.consent().close(Lakes.LEGAL, id).orThrow();
    assertThat(((NotAgreed) lakes.proposal(id)).objecting()).containsExactly("XB");

    String other = lakes.open("round-table", Optional.empty());
    lakes.answer(other, "XB", AnswerKind.OBJECTION);
    lakes.answer(other, "XB", AnswerKind.OBJECTION_LIFTED);
    lakes.consent().close(Lakes.LEGAL, other).orThrow();
    assertThat(lakes.proposal(other)).isInstanceOf(Agreed.class);
  }

  @Test
  void the_state_concerned_cannot_prevent_its_suspension() {
    String id = lakes.open("without-one", Optional.empty());
    lakes.answer(id, "XD", AnswerKind.OBJECTION);
    lakes.consent().close(Lakes.LEGAL, id).orThrow();
    assertThat(lakes.proposal(id)).isInstanceOf(Agreed.class);
  }

  @Test
  void silence_is_no_consent_where_each_state_has_to_write() {
    String id = lakes.open("letters", Optional.of(lakes.now().plus(Duration.ofDays(1))));
    for (String state : List.of("XA", "XB", "XC")) {
      lakes.answer(id, state, AnswerKind.CONSENT);
    }
    assertThat(rules(lakes.consent().close(Lakes.LEGAL, id)))
        .containsExactly("decisions.clock-runs");
    lakes.answer(id, "XD", AnswerKind.CONSENT);
    lakes.consent().close(Lakes.LEGAL, id).orThrow();
    assertThat(lakes.proposal(id)).isInstanceOf(Agreed.class);
  }

  @Test
  void written_consent_that_is_missing_at_the_deadline_is_named() throws Exception {
    Lakes.Ticking ticking = lakes.ticking("letters", Duration.ofMillis(1500));
    String id = ticking.id();
    Instant expires = ticking.expires();
    lakes.answer(id, "XA", AnswerKind.CONSENT);
    settleAfter(id, expires);
    assertThat(((NotAgreed) lakes.proposal(id)).outstanding()).containsExactly("XB", "XC", "XD");
  }

  @Test
  void an_objection_or_an_amendment_in_time_breaks_the_silence_once() {
    for (AnswerKind kind : List.of(AnswerKind.OBJECTION, AnswerKind.AMENDMENT)) {
      String id = lakes.open("still-waters", Optional.of(lakes.now().plusSeconds(60)));
      lakes.answer(id, "XA", AnswerKind.OPINION);
      lakes.answer(id, "XB", kind);
      lakes.answer(id, "XC", AnswerKind.OBJECTION);
      lakes.answer(id, "XB", AnswerKind.OBJECTION_LIFTED);
      Broken broken = (Broken) lakes.proposal(id);
      assertThat(broken.matter().answers()).hasSize(4);
      assertThat(kinds(id)).containsOnlyOnce("procedure-broken");
      assertThat(broken.answer()).isEqualTo(broken.matter().answers().get(1).act().answer());
    }
  }

  @Test
  void after_a_break_only_a_new_procedure_with_a_new_clock_can_follow() {
    String id = lakes.open("still-waters", Optional.of(lakes.now().plusSeconds(60)));
    lakes.answer(id, "XB", AnswerKind.OBJECTION);
    assertThat(
            rules(
                lakes
                    .proposals()
                    .open(
                        Lakes.LEGAL,
                        id,
                        Optional.of(lakes.now().plusSeconds(60)),
                        "Atlantic/Azores")))
        .containsExactly("decisions.not-at-this-stage");
    lakes.put(id, "still-waters");
    lakes
        .proposals()
        .open(Lakes.LEGAL, id, Optional.of(lakes.now().plusSeconds(60)), "Atlantic/Azores")
        .orThrow();
    lakes.answer(id, "XC", AnswerKind.OBJECTION, 1);
    assertThat(lakes.proposal(id)).isInstanceOf(Proposal.Open.class);
  }

  @Test
  void silence_that_nobody_breaks_becomes_agreement_at_the_expiry_and_what_comes_then_is_late()
      throws Exception {
    Lakes.Ticking ticking = lakes.ticking("still-waters", Duration.ofMillis(1500));
    String id = ticking.id();
    Instant expires = ticking.expires();
    assertThat(lakes.consent().settle(id, 1))
        .isEqualTo(new ConsentDesk.Settlement.Running(expires));
    settleAfter(id, expires);
    settleAfter(id, expires);
    lakes.answer(id, "XB", AnswerKind.OBJECTION);
    Agreed agreed = (Agreed) lakes.proposal(id);
    assertThat(agreed.since()).isEqualTo(expires);
    assertThat(kinds(id)).containsOnlyOnce("silence-kept");
    assertThat(Weight.of(agreed.matter().answers().getFirst(), agreed.round()))
        .isEqualTo(Weight.LATE);
    adopt(id, Optional.empty());
  }

  @Test
  void an_objection_that_lies_in_the_letterbox_counts_though_its_node_died() throws Exception {
    Lakes.Ticking ticking = lakes.ticking("still-waters", Duration.ofMillis(1500));
    String id = ticking.id();
    Instant expires = ticking.expires();
    lakes.post(id, "XC", AnswerKind.OBJECTION, 1);
    assertThat(kinds(id)).doesNotContain("answer-received");
    settleAfter(id, expires);
    assertThat(lakes.proposal(id)).isInstanceOf(Broken.class);
    assertThat(kinds(id)).doesNotContain("silence-kept");
  }

  @Test
  void a_paper_received_in_time_counts_though_it_is_recorded_after_the_clock_ran_out()
      throws Exception {
    Lakes.Ticking ticking = lakes.ticking("still-waters", Duration.ofMillis(1500));
    String id = ticking.id();
    Instant expires = ticking.expires();
    settleAfter(id, expires);
    paper(id, expires.minusMillis(1));
    assertThat(lakes.proposal(id)).isInstanceOf(Broken.class);

    Lakes.Ticking tickingAgain = lakes.ticking("still-waters", Duration.ofMillis(1500));
    String other = tickingAgain.id();
    Instant again = tickingAgain.expires();
    settleAfter(other, again);
    paper(other, again);
    assertThat(lakes.proposal(other)).isInstanceOf(Agreed.class);
  }

  @Test
  void a_new_text_makes_the_running_silence_void() throws Exception {
    Lakes.Ticking ticking = lakes.ticking("still-waters", Duration.ofMillis(1500));
    String id = ticking.id();
    Instant expires = ticking.expires();
    var revised =
        new TextRevised(2, Lakes.english(""), Lakes.english("Twice a year."), "After consultation");
    lakes.proposals().revise(Lakes.REGISTRY, id, revised).orThrow();
    settleAfter(id, expires);
    assertThat(lakes.proposal(id)).isInstanceOf(Proposal.Entered.class);
  }

  @Test
  void a_clock_that_is_too_short_or_missing_is_refused() {
    String id = lakes.entered(Lakes.text(Optional.of("assembly"), false));
    lakes.put(id, "slow-waters");
    assertThat(rules(lakes.proposals().open(Lakes.LEGAL, id, Optional.empty(), "UTC")))
        .containsExactly("decisions.expiry-missing");
    assertThat(
            rules(
                lakes
                    .proposals()
                    .open(
                        Lakes.LEGAL,
                        id,
                        Optional.of(lakes.now().plus(Duration.ofHours(30))),
                        "UTC")))
        .containsExactly("decisions.expiry-too-early");
  }

  @Test
  void the_same_answer_sent_twice_arrives_once_and_another_under_its_key_is_refused() {
    String id = lakes.open("round-table", Optional.empty());
    var opinion = new ConsentDesk.Wanted("opinion", Lakes.english("One."), true, 1);
    var other = new ConsentDesk.Wanted("opinion", Lakes.english("Two."), true, 1);
    String key = "key-" + UUID.randomUUID();
    String first = lakes.consent().receive(Lakes.delegate("XB"), id, key, opinion).orThrow();
    String second = lakes.consent().receive(Lakes.delegate("XB"), id, key, opinion).orThrow();
    assertThat(second).isEqualTo(first);
    assertThat(rules(lakes.consent().receive(Lakes.delegate("XB"), id, key, other)))
        .containsExactly("decisions.key-used-otherwise");
    lakes.consent().record(id, first).orThrow();
    lakes.consent().record(id, first).orThrow();
    assertThat(kinds(id)).containsOnlyOnce("answer-received");
  }

  private void paper(String id, Instant received) {
    var signed = new SignedPaper("0".repeat(64), Optional.of("12/3"), Optional.empty());
    var wanted = new ConsentDesk.Wanted("objection", Lakes.english("By note."), false, 1);
    String letter =
        lakes
            .consent()
            .receive(
                Lakes.REGISTRY,
                id,
                "key-" + UUID.randomUUID(),
                wanted,
                new ConsentDesk.Paper("XC", received, Optional.of(signed)))
            .orThrow();
    lakes.consent().record(id, letter).orThrow();
  }

  private void settleAfter(String id, Instant expires) throws InterruptedException {
    Thread.sleep(Math.max(0, Duration.between(lakes.now(), expires).toMillis()) + 5);
    assertThat(lakes.consent().settle(id, 1)).isInstanceOf(ConsentDesk.Settlement.Over.class);
  }

  private void adopt(String id, Optional<String> number) {
    lakes
        .decisions()
        .adopt(Lakes.LEGAL, id, new DecisionDesk.Announcement(today(), number, Optional.empty()))
        .orThrow();
  }

  private LocalDate today() {
    return lakes.context.getBean(Seat.class).dateOf(lakes.now());
  }

  private List<String> kinds(String id) {
    return lakes.docket().acts(id).stream().map(Act::kind).toList();
  }

  static List<String> rules(Outcome<?> outcome) {
    return outcome instanceof Outcome.Refused<?>(List<Refusal> refusals)
        ? refusals.stream().map(refusal -> refusal.rule().id()).toList()
        : List.of();
  }
}
