package secretariat.depositary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.RecipientRules.Day;
import secretariat.depositary.RecipientsFixed.Line;
import secretariat.depositary.RecipientsFixed.Reason;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;

/** Which states beyond the members receive copies of a treaty: VCLT art. 77 (1) (b). */
class ParticipationRulesTest {

  private static final Day DAY = SampleDocuments.day();
  private static final LocalDate TODAY = DAY.day();

  private static Deposited treaty(String... signatories) {
    return SampleDocuments.document("treaty", SampleDocuments.signed(signatories));
  }

  private static ParticipationClauseRecorded clause(List<String> standings, List<String> states) {
    return new ParticipationClauseRecorded(standings, states, "art. 14", "open for accession by …");
  }

  private static PartiesRecorded parties(String... states) {
    return new PartiesRecorded(List.of(states), LocalDate.of(2026, 1, 31), "Note 17");
  }

  private static Deposited with(Deposited treaty, ParticipationClauseRecorded clause) {
    return treaty.with(treaty.arrangements().with(clause));
  }

  private static Deposited with(Deposited treaty, PartiesRecorded parties) {
    return treaty.with(treaty.arrangements().with(parties));
  }

  @Test
  void a_group_is_entitled_as_it_stands_on_the_day_and_stands_in_protocol_order() {
    Deposited open = with(treaty("KZ"), clause(List.of("observer", "member"), List.of("CH")));

    Proposal proposal = RecipientRules.propose(open, DAY);

    assertThat(proposal.codes()).containsExactly("KZ", "CN", "RU", "AF", "MN", "CH");
    assertThat(proposal.lines().subList(3, 6))
        .allSatisfy(line -> {
          assertThat(line.reason()).isEqualTo(Reason.ENTITLED);
          assertThat(line.explanation()).hasValue("art. 14");
          assertThat(line.source()).isEqualTo(DAY.reasons().entitled());
        });
  }

  @Test
  void a_group_without_states_on_the_day_proposes_nobody() {
    Deposited open = with(treaty("KZ"), clause(List.of("partner"), List.of()));

    assertThat(RecipientRules.propose(open, DAY).codes()).containsExactly("KZ", "CN", "RU");
  }

  @Test
  void a_state_has_one_line_with_its_first_reason() {
    Deposited treaty = with(treaty("KZ", "MN"), parties("KZ", "MN", "CH"));
    Deposited open = with(treaty, clause(List.of("observer"), List.of("CH", "CN")));

    assertThat(RecipientRules.propose(open, DAY).lines())
        .extracting(Line::recipient, Line::reason, Line::explanation)
        .containsExactly(
            tuple("KZ", Reason.MEMBER, Optional.empty()),
            tuple("CN", Reason.MEMBER, Optional.empty()),
            tuple("RU", Reason.MEMBER, Optional.empty()),
            tuple("AF", Reason.ENTITLED, Optional.of("art. 14")),
            tuple("MN", Reason.SIGNATORY, Optional.empty()),
            tuple("CH", Reason.PARTY, Optional.of("2026-01-31: Note 17")));
  }

  @Test
  void a_later_record_takes_the_place_of_an_earlier_one() {
    Deposited earlier = with(treaty("KZ"), clause(List.of("observer"), List.of()));
    Deposited later = with(earlier, clause(List.of(), List.of("CH")));

    assertThat(RecipientRules.propose(later, DAY).codes()).containsExactly("KZ", "CN", "RU", "CH");
  }

  @Test
  void a_state_that_is_not_known_any_more_is_told_and_not_guessed() {
    Deposited open = with(treaty("KZ", "XX"), clause(List.of(), List.of("CH", "XX")));

    Proposal proposal = RecipientRules.propose(open, DAY);

    assertThat(proposal.codes()).containsExactly("KZ", "CN", "RU", "CH");
    assertThat(proposal.unnamed()).containsExactly("XX");
  }

  @Test
  void what_was_proposed_need_not_be_added_by_hand() {
    Deposited open = with(treaty("KZ"), parties("CH"));
    var again = new Proposal.Addition(1, "CH", "", Reason.PARTY, "again");

    assertThat(
            RecipientRules.fixing(
                decided(open),
                RecipientRules.propose(decided(open), DAY),
                List.of("KZ", "CN", "RU", "CH"),
                List.of(again),
                DAY))
        .extracting(Refusal::rule)
        .containsExactly(RecipientRules.ADDED_TWICE);
  }

  private static Deposited decided(Deposited document) {
    var none = new ConcernDecided("RATS", false, "Its mandate");
    return document.with(document.arrangements().with(none));
  }

  private static Deposited fixed(Deposited document) {
    var list = new RecipientsFixed(List.of(), Optional.empty());
    var officer = new Actor("officer", Capacity.CERTIFYING_OFFICER);
    return document.with(document.arrangements().with(list, officer));
  }

  /** A clause to be recorded on a document, and under which rules it is refused. */
  record ClauseCase(Deposited document, ParticipationClauseRecorded clause, List<Rule> refused) {}

  static Stream<ClauseCase> clauses() {
    Deposited treaty = treaty("KZ");
    var open = clause(List.of("observer"), List.of("CH"));
    return Stream.of(
        new ClauseCase(treaty, open, List.of()),
        new ClauseCase(
            SampleDocuments.document("decision", SampleDocuments.DECISION),
            open,
            List.of(ParticipationRules.ONLY_TREATIES)),
        new ClauseCase(fixed(treaty), open, List.of(RecipientRules.LIST_FIXED)),
        new ClauseCase(
            treaty, clause(List.of(), List.of()), List.of(ParticipationRules.NOBODY_NAMED)),
        new ClauseCase(
            treaty,
            clause(List.of("ally"), List.of()),
            List.of(ParticipationRules.STANDING_UNKNOWN)),
        new ClauseCase(
            treaty, clause(List.of(), List.of("XX")), List.of(ParticipationRules.STATE_UNKNOWN)),
        new ClauseCase(
            treaty,
            new ParticipationClauseRecorded(List.of("observer"), List.of(), " ", ""),
            List.of(ParticipationRules.CLAUSE_NOT_CITED, ParticipationRules.CLAUSE_NOT_CITED)));
  }

  @ParameterizedTest
  @MethodSource("clauses")
  void a_clause_is_of_a_treaty_names_whom_it_is_open_to_and_is_cited(ClauseCase each) {
    assertThat(ParticipationRules.clause(each.document(), each.clause(), DAY))
        .extracting(Refusal::rule)
        .containsExactlyElementsOf(each.refused());
  }

  /** A record of the parties, and under which rules it is refused. */
  record PartiesCase(Deposited document, PartiesRecorded parties, List<Rule> refused) {}

  static Stream<PartiesCase> partiesRecorded() {
    Deposited treaty = treaty("KZ");
    return Stream.of(
        new PartiesCase(treaty, parties("KZ", "CH"), List.of()),
        new PartiesCase(fixed(treaty), parties("KZ", "CH"), List.of()),
        new PartiesCase(
            SampleDocuments.document("statement", SampleDocuments.signed("KZ")),
            parties("KZ"),
            List.of(ParticipationRules.ONLY_TREATIES)),
        new PartiesCase(treaty, parties(), List.of(ParticipationRules.NOBODY_NAMED)),
        new PartiesCase(treaty, parties("XX"), List.of(ParticipationRules.STATE_UNKNOWN)),
        new PartiesCase(
            treaty, new PartiesRecorded(List.of("KZ"), TODAY, "Status list 4"), List.of()),
        new PartiesCase(
            treaty,
            new PartiesRecorded(List.of("KZ"), TODAY.plusDays(1), " "),
            List.of(ParticipationRules.DAY_AHEAD, ParticipationRules.SOURCE_MISSING)));
  }

  @ParameterizedTest
  @MethodSource("partiesRecorded")
  void parties_are_of_a_treaty_as_a_source_knows_them_up_to_today(PartiesCase each) {
    assertThat(ParticipationRules.parties(each.document(), each.parties(), DAY))
        .extracting(Refusal::rule)
        .containsExactlyElementsOf(each.refused());
  }
}
