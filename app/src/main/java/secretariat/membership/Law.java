package secretariat.membership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import secretariat.kernel.Language;
import secretariat.kernel.Text;
import secretariat.profile.BodyEntry;
import secretariat.profile.Deed;
import secretariat.profile.Profile;

/**
 * What the rules need to know beside the dossier: the organisation's own rules, as its profile has
 * them, who its members are on a day, what day it is, and what everybody is called then.
 */
record Law(
    Profile profile,
    Function<LocalDate, List<String>> members,
    LocalDate today,
    Function<String, Text> names) {

  private static final String STANDING = "standing";

  /** The bodies that may grant and take a standing on a day. */
  Set<String> grantingBodies(LocalDate day) {
    return profile.bodies().stream()
        .filter(body -> body.powers().stream().anyMatch(power -> grants(power, day)))
        .map(BodyEntry::code)
        .collect(Collectors.toSet());
  }

  private static boolean grants(BodyEntry.Power power, LocalDate day) {
    return power.allowed()
        && power.deed() == Deed.GRANT
        && power.object().equals(STANDING)
        && !power.from().isAfter(day);
  }

  /** The day since which there are rules on standings: that of the first power to grant them. */
  Optional<LocalDate> rulesFrom() {
    return profile.bodies().stream()
        .flatMap(body -> body.powers().stream())
        .filter(power -> grants(power, LocalDate.MAX))
        .map(BodyEntry.Power::from)
        .min(Comparator.naturalOrder());
  }

  boolean needsSubmission() {
    return profile.standings().procedure().submittedBy().isPresent();
  }

  /** These states in protocol order: the members of today, then those that are none. */
  List<String> inOrder(List<String> states) {
    List<String> ordered = members.apply(today);
    return Stream.concat(
            ordered.stream().filter(states::contains),
            states.stream().filter(state -> !ordered.contains(state)))
        .toList();
  }

  /** The names of these states and organisations. */
  Text named(List<String> codes) {
    return Text.listed(codes.stream().map(names).toList());
  }

  /** Whether every state that signs a memorandum of obligations must have ratified it. */
  boolean needsRatification() {
    return profile.standings().procedure().ratifiedByAll();
  }

  /** The first day on which a member whose notice was received can have left. */
  LocalDate earliestWithdrawal(LocalDate received) {
    return received.plusMonths(profile.standings().procedure().withdrawalMonths());
  }

  /** The languages in which a state has its names. */
  List<Language> languages() {
    return profile.organisation().languages().all();
  }

  /** The organisation itself, as a signatory. */
  String organisation() {
    return profile.organisation().code();
  }
}
