package secretariat.membership;

import static secretariat.membership.Relation.LEAVING;
import static secretariat.membership.Relation.LEAVING_SUSPENDED;
import static secretariat.membership.Relation.MEMBER;
import static secretariat.membership.Relation.OUTSIDE;
import static secretariat.membership.Relation.PARTNER;
import static secretariat.membership.Relation.SUSPENDED;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The acts of membership as a table: from which relation to the organisation, and at which stage of
 * an accession, each can be done, and where it leads. The rules add what each must bring with it.
 */
public enum Deed {
  NAME("names", all(), every()),
  REQUEST("accession-requests", stay(OUTSIDE, PARTNER), step(Stage.NONE, Stage.REQUESTED)),
  OPEN("accession-openings", stay(OUTSIDE, PARTNER), step(Stage.REQUESTED, Stage.OPENED)),
  BIND("obligations", stay(OUTSIDE, PARTNER), step(Stage.OPENED, Stage.BOUND)),
  RATIFY(
      "ratifications",
      stay(OUTSIDE, PARTNER),
      Map.of(Stage.BOUND, Set.of(Stage.BOUND), Stage.READY, Set.of(Stage.READY))),
  FULFIL("fulfilments", stay(OUTSIDE, PARTNER), step(Stage.BOUND, Stage.BOUND, Stage.READY)),
  ADMIT("admissions", Map.of(OUTSIDE, MEMBER, PARTNER, MEMBER), step(Stage.READY, Stage.NONE)),
  ABANDON(
      "accession-endings",
      stay(OUTSIDE, PARTNER),
      Map.of(
          Stage.REQUESTED, Set.of(Stage.NONE),
          Stage.OPENED, Set.of(Stage.NONE),
          Stage.BOUND, Set.of(Stage.NONE),
          Stage.READY, Set.of(Stage.NONE))),
  CONFER("standings", Map.of(OUTSIDE, PARTNER, PARTNER, PARTNER), every()),
  SIGN("memoranda", stay(PARTNER), every()),
  INVITE("guests", stay(OUTSIDE), every()),
  RENOUNCE("renunciations", Map.of(PARTNER, OUTSIDE), every()),
  REVOKE("standing-endings", Map.of(PARTNER, OUTSIDE), every()),
  SUSPEND("suspensions", Map.of(MEMBER, SUSPENDED, LEAVING, LEAVING_SUSPENDED), every()),
  LIFT("suspension-endings", Map.of(SUSPENDED, MEMBER, LEAVING_SUSPENDED, LEAVING), every()),
  EXPEL("expulsions", Map.of(SUSPENDED, OUTSIDE, LEAVING_SUSPENDED, OUTSIDE), every()),
  NOTIFY("withdrawal-notices", Map.of(MEMBER, LEAVING, SUSPENDED, LEAVING_SUSPENDED), every()),
  STAY("withdrawal-revocations", Map.of(LEAVING, MEMBER, LEAVING_SUSPENDED, SUSPENDED), every()),
  LEAVE("withdrawals", Map.of(LEAVING, OUTSIDE, LEAVING_SUSPENDED, OUTSIDE), every());

  private final String slug;

  @SuppressWarnings("ImmutableEnumChecker") // what Map.copyOf makes never changes
  private final Map<Relation, Relation> relations;

  @SuppressWarnings("ImmutableEnumChecker")
  private final Map<Stage, Set<Stage>> stages;

  Deed(String slug, Map<Relation, Relation> relations, Map<Stage, Set<Stage>> stages) {
    this.slug = slug;
    this.relations = Map.copyOf(relations);
    this.stages = Map.copyOf(stages);
  }

  /** How it is called in an address. */
  public String slug() {
    return slug;
  }

  public static Optional<Deed> ofSlug(String slug) {
    return Arrays.stream(values()).filter(deed -> deed.slug.equals(slug)).findFirst();
  }

  /** Whether the table allows it here at all. */
  public boolean isPossible(Relation relation, Stage stage) {
    return relations.containsKey(relation) && stages.containsKey(stage);
  }

  Set<Relation> from() {
    return relations.keySet();
  }

  Set<Stage> stages() {
    return stages.keySet();
  }

  /** Where it leads from a relation from which it is possible. */
  Relation to(Relation relation) {
    return Optional.ofNullable(relations.get(relation)).orElseThrow();
  }

  /** The stages to which it may lead. */
  Set<Stage> to(Stage stage) {
    return Optional.ofNullable(stages.get(stage)).orElseThrow();
  }

  /** Whether it gives or takes a standing, so that two officials enter it. */
  public boolean needsSecondReader() {
    return List.of(ADMIT, CONFER, REVOKE, SUSPEND, EXPEL).contains(this);
  }

  /** Whether it is part of an accession, which only a state can undertake. */
  public boolean isOfAccession() {
    return List.of(REQUEST, OPEN, BIND, RATIFY, FULFIL, ADMIT, ABANDON).contains(this);
  }

  /** The table, one line for each act. */
  public static String table() {
    return Arrays.stream(values()).map(Deed::toString).collect(Collectors.joining("\n"));
  }

  @Override
  public String toString() {
    return "%-24s %s; %s".formatted(slug, relations(), stagesInWords());
  }

  private String relations() {
    return Arrays.stream(Relation.values())
        .filter(relations::containsKey)
        .map(from -> from + " -> " + to(from))
        .collect(Collectors.joining(", "));
  }

  private String stagesInWords() {
    if (stages.equals(every())) {
      return "at any stage";
    }
    return Arrays.stream(Stage.values())
        .filter(stages::containsKey)
        .map(from ->
            from
                + " -> "
                + to(from).stream().sorted().map(Stage::name).collect(Collectors.joining("/")))
        .collect(Collectors.joining(", "));
  }

  private static Map<Relation, Relation> all() {
    return stay(Relation.values());
  }

  private static Map<Relation, Relation> stay(Relation... relations) {
    var staying = new EnumMap<Relation, Relation>(Relation.class);
    Arrays.stream(relations).forEach(relation -> staying.put(relation, relation));
    return staying;
  }

  private static Map<Stage, Set<Stage>> every() {
    return Arrays.stream(Stage.values()).collect(Collectors.toMap(stage -> stage, Set::of));
  }

  private static Map<Stage, Set<Stage>> step(Stage from, Stage... to) {
    return Map.of(from, Set.of(to));
  }

  /** Which line of the table an act belongs to. */
  static Deed of(MembershipAct act) {
    return switch (act) {
      case MembershipAct.StateNamed name -> NAME;
      case MembershipAct.OrganisationNamed name -> NAME;
      case MembershipAct.StandingGranted granted ->
          granted.standing().equals(secretariat.profile.Standings.MEMBER) ? ADMIT : CONFER;
      case MembershipAct.StandingEnded ended -> REVOKE;
      case StandingAct.StandingConferred given -> CONFER;
      case StandingAct.MemorandumSigned signed -> SIGN;
      case StandingAct.GuestInvited invited -> INVITE;
      case StandingAct.StandingRenounced renounced -> RENOUNCE;
      case StandingAct.StandingWithdrawn withdrawn -> REVOKE;
      case StandingAct.MembershipSuspended suspended -> SUSPEND;
      case StandingAct.SuspensionLifted lifted -> LIFT;
      case StandingAct.MemberExpelled expelled -> EXPEL;
      case StandingAct.WithdrawalNotified notified -> NOTIFY;
      case StandingAct.WithdrawalRevoked revoked -> STAY;
      case StandingAct.WithdrawalTookEffect left -> LEAVE;
      case AccessionAct.AccessionRequested requested -> REQUEST;
      case AccessionAct.AccessionOpened opened -> OPEN;
      case AccessionAct.ObligationsAccepted accepted -> BIND;
      case AccessionAct.MemorandumRatified ratified -> RATIFY;
      case AccessionAct.ObligationFulfilled fulfilled -> FULFIL;
      case AccessionAct.AccessionAbandoned abandoned -> ABANDON;
      case AccessionAct.StateAdmitted admitted -> ADMIT;
    };
  }
}
