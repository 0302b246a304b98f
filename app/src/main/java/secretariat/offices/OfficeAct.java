package secretariat.offices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import secretariat.profile.Citation;
import secretariat.register.ActKind;
import secretariat.register.ActKinds;
import secretariat.register.Subject;

/**
 * What can happen in the offices: to one term of office, from the nomination to the successor,
 * whose subject is the term; to a rotation; to the quotas; to a biography. No act carries personal
 * data: the person is a random id.
 */
public sealed interface OfficeAct {

  /** The kinds of act, as the register knows them. */
  ActKinds KINDS =
      new ActKinds(
          "offices",
          List.of(
              new ActKind<>("candidate-named", 1, CandidateNamed.class),
              new ActKind<>("eligibility-found", 1, EligibilityFound.class),
              new ActKind<>("candidate-proposed", 1, CandidateProposed.class),
              new ActKind<>("candidate-approved", 1, CandidateApproved.class),
              new ActKind<>("office-taken", 1, OfficeTaken.class),
              new ActKind<>("holder-attested", 1, HolderAttested.class),
              new ActKind<>("term-ended", 1, TermEnded.class),
              new ActKind<>("successor-announced", 1, SuccessorAnnounced.class),
              new ActKind<>("nomination-withdrawn", 1, NominationWithdrawn.class),
              new ActKind<>("acting-head-designated", 1, ActingHeadDesignated.class),
              new ActKind<>("representation-notified", 1, RepresentationNotified.class),
              new ActKind<>("cycle-approved", 1, CycleApproved.class),
              new ActKind<>("quotas-decided", 1, QuotasDecided.class),
              new ActKind<>("biography-erased", 1, BiographyErased.class)));

  static Subject term(String code) {
    return new Subject("term", code);
  }

  static Subject rotation(String office) {
    return new Subject("rotation", office);
  }

  static Subject quotas() {
    return new Subject("quotas", "officials");
  }

  static Subject biography(UUID person) {
    return new Subject("biography", person.toString());
  }

  /**
   * For which office, and who.
   *
   * @param citizenship the state, ISO 3166-1 alpha-2, of which the person is a citizen
   * @param post the one post among several of the same office
   * @param department the body's code of the department
   */
  record Candidacy(
      String office,
      UUID person,
      String citizenship,
      Optional<String> post,
      Optional<String> department) {

    static Candidacy of(String office, UUID person, String citizenship) {
      return new Candidacy(office, person, citizenship, Optional.empty(), Optional.empty());
    }

    /** What the candidate would hold in this role. */
    Term.Holding holding(Term.Role role) {
      return new Term.Holding(office, role, person, citizenship, post, department);
    }
  }

  /**
   * Effective on the day of the nomination, or in history on the first day that is known.
   *
   * @param by who nominated: a body, a state, or unknown
   * @param from the first day that is foreseen
   * @param until the last day that is foreseen
   */
  record CandidateNamed(
      Candidacy candidacy,
      Optional<String> by,
      Optional<LocalDate> from,
      Optional<LocalDate> until,
      Citation source)
      implements OfficeAct {}

  /** Effective on the day of the finding; what could not be checked is named. */
  record EligibilityFound(List<String> met, List<String> notChecked) implements OfficeAct {}

  /**
   * Effective on the day on which the body proposed the candidate.
   *
   * @param departs whether the proposal says that it departs from the approved rotation
   */
  record CandidateProposed(String by, boolean departs, Citation source) implements OfficeAct {}

  /**
   * Effective on the day of the decision, or on the last day on which it can have been taken.
   *
   * @param date as far as it is known: {@code 2018-06-10}, {@code 2018-06}
   * @param departsFrom the state whose turn it was, where the decision departs from a cycle
   */
  record CandidateApproved(
      String by,
      Optional<String> number,
      Optional<String> date,
      Optional<String> departsFrom,
      Citation source)
      implements OfficeAct {}

  /**
   * Effective on the first day in office, or on the last day on which it can have begun.
   *
   * @param since as far as it is known
   * @param until the last day that is laid down
   */
  record OfficeTaken(String since, Optional<LocalDate> until, Citation source)
      implements OfficeAct {}

  /** Effective on the last day at which a source shows the person in office. */
  record HolderAttested(String seen, Citation source) implements OfficeAct {}

  /** Effective on the last day in office: by {@code expiry}, {@code early} or {@code recall}. */
  record TermEnded(String manner, Citation source) implements OfficeAct {}

  /** Effective on the day on which the successor was made known. */
  record SuccessorAnnounced(String successor, Citation source) implements OfficeAct {}

  /** Effective on the day on which the nomination was withdrawn or lapsed. */
  record NominationWithdrawn(String reason) implements OfficeAct {}

  /** Effective on the first day on which the person acts for the head. */
  record ActingHeadDesignated(Candidacy candidacy, String by, Citation source)
      implements OfficeAct {}

  /**
   * Effective on the day on which the written notification was received.
   *
   * @param state that is represented
   * @param colleague whether this is an authorised colleague and not the representative
   * @param note the number of the note, where it has one
   * @param dated the day that the note bears, where it bears one
   */
  record RepresentationNotified(
      String office,
      String state,
      UUID person,
      boolean colleague,
      Optional<String> note,
      Optional<LocalDate> dated)
      implements OfficeAct {}

  /** Effective on the day of the decision: the order of the states from the next turn on. */
  record CycleApproved(String office, List<String> order, Decision decision) implements OfficeAct {}

  /** Effective on the day from which these are the quotas. */
  record QuotasDecided(List<Share> shares, String method, Decision decision) implements OfficeAct {}

  /** How many posts are a state's. */
  record Share(String state, int posts) {}

  /** What a body decided: its number where it has one, and its day. */
  record Decision(String body, Optional<String> number, LocalDate date) {}

  /** Effective on the day of the erasure, which a decision ordered. */
  record BiographyErased(String decision) implements OfficeAct {}
}
