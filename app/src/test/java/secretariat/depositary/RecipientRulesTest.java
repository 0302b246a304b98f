package secretariat.depositary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.Proposal.Addition;
import secretariat.depositary.RecipientRules.Day;
import secretariat.depositary.RecipientsFixed.Line;
import secretariat.depositary.RecipientsFixed.Reason;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;

/** Who receives a certified copy, and why. */
class RecipientRulesTest {

  private static final Day DAY = SampleDocuments.day();

  private static Deposited decided(Deposited document, boolean concerned) {
    return document.with(
        document.arrangements().with(new ConcernDecided("RATS", concerned, "Its mandate")));
  }

  private static Deposited decision() {
    return SampleDocuments.document("decision", SampleDocuments.DECISION);
  }

  private static Deposited treaty(String... signatories) {
    return SampleDocuments.document("treaty", SampleDocuments.signed(signatories));
  }

  @Test
  void a_decision_goes_to_the_members_in_protocol_order() {
    Proposal proposal = RecipientRules.propose(decided(decision(), false), DAY);

    assertThat(proposal.codes()).containsExactly("KZ", "CN", "RU");
    assertThat(proposal.lines()).extracting(Line::reason).containsOnly(Reason.MEMBER);
    assertThat(proposal.lines())
        .allSatisfy(line -> assertThat(line.source().source().isEmpty()).isFalse());
  }

  @Test
  void a_treaty_goes_to_a_signatory_that_is_no_member_too() {
    Proposal proposal = RecipientRules.propose(decided(treaty("KZ", "AF"), false), DAY);

    assertThat(proposal.codes()).containsExactly("KZ", "CN", "RU", "AF");
    assertThat(proposal.lines().getLast().reason()).isEqualTo(Reason.SIGNATORY);
  }

  @Test
  void a_decision_does_not_go_to_others_who_signed_it() {
    Deposited signed = SampleDocuments.document("statement", SampleDocuments.signed("KZ", "AF"));

    assertThat(RecipientRules.propose(signed, DAY).codes()).doesNotContain("AF");
  }

  @Test
  void a_signatory_of_whom_only_a_name_is_known_is_told_and_not_guessed() {
    Proposal proposal = RecipientRules.propose(treaty("KZ", "Ruritania"), DAY);

    assertThat(proposal.codes()).containsExactly("KZ", "CN", "RU");
    assertThat(proposal.unnamed()).containsExactly("Ruritania");
  }

  @Test
  void the_anti_terrorist_structure_receives_what_a_recorded_decision_says_concerns_it() {
    assertThat(RecipientRules.propose(decision(), DAY).undecided())
        .extracting(Proposal.Named::code)
        .containsExactly("RATS");
    Proposal concerned = RecipientRules.propose(decided(decision(), true), DAY);
    assertThat(concerned.codes()).containsExactly("KZ", "CN", "RU", "RATS");
    assertThat(concerned.lines().getLast().explanation()).hasValue("Its mandate");
    assertThat(RecipientRules.propose(decided(decision(), false), DAY).codes())
        .doesNotContain("RATS");
  }

  /** What was added, to which document, and under which rule it is refused; none if it is not. */
  record Case(Deposited document, List<String> seen, List<Addition> added, List<Rule> refused) {}

  static Stream<Case> fixings() {
    Deposited treaty = decided(treaty("KZ"), false);
    List<String> members = List.of("KZ", "CN", "RU");
    return Stream.of(
        new Case(treaty, members, List.of(), List.of()),
        adding(added("MN", "", Reason.PARTY, "since 2010")),
        adding(added("XX", "Utopia", Reason.ENTITLED, "art. 30")),
        adding(added("XX", "", Reason.ENTITLED, "art. 30"), RecipientRules.NAME_MISSING),
        adding(added("MN", "", Reason.PARTY, " "), RecipientRules.ADDED_WITHOUT_REASON),
        adding(added("MN", "", Reason.MEMBER, "it is one"), RecipientRules.ADDED_WITHOUT_REASON),
        adding(added("CN", "China", Reason.PARTY, "again"), RecipientRules.ADDED_TWICE),
        adding(added("Mongolia", "", Reason.PARTY, "since"), RecipientRules.NOT_A_CODE),
        new Case(
            decided(decision(), true),
            List.of("KZ", "CN", "RU", "RATS"),
            List.of(added("MN", "", Reason.PARTY, "since")),
            List.of(RecipientRules.NOT_A_TREATY)),
        new Case(treaty("KZ"), members, List.of(), List.of(RecipientRules.CONCERN_UNDECIDED)),
        new Case(treaty, List.of("KZ", "CN"), List.of(), List.of(RecipientRules.PROPOSAL_CHANGED)),
        new Case(fixed(treaty), members, List.of(), List.of(RecipientRules.LIST_FIXED)));
  }

  /** One addition to a treaty's list as proposed. */
  private static Case adding(Addition added, Rule... refused) {
    return new Case(
        decided(treaty("KZ"), false), List.of("KZ", "CN", "RU"), List.of(added), List.of(refused));
  }

  private static Addition added(String code, String name, Reason reason, String explanation) {
    return new Addition(1, code, name, reason, explanation);
  }

  private static Deposited fixed(Deposited document) {
    var list = new RecipientsFixed(List.of(), Optional.empty());
    var officer = new Actor("officer", Capacity.CERTIFYING_OFFICER);
    return document.with(document.arrangements().with(list, officer));
  }

  @ParameterizedTest
  @MethodSource("fixings")
  void a_list_is_fixed_as_it_was_seen_and_only_once_and_each_addition_has_its_reason(Case each) {
    Proposal proposal = RecipientRules.propose(each.document(), DAY);

    assertThat(RecipientRules.fixing(each.document(), proposal, each.seen(), each.added(), DAY))
        .extracting(Refusal::rule)
        .containsExactlyElementsOf(each.refused());
  }
}
