package secretariat.accounts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;

/** The rules by which a capacity is granted and ended. Pure functions. */
final class AppointmentRules {

  static final Rule ADMINISTRATOR_ONLY = Rule.of("accounts.administrator-only");
  static final Rule OFFICE_UNKNOWN = Rule.of("accounts.office-unknown");
  static final Rule BEHALF_MISSING = Rule.of("accounts.behalf-missing");
  static final Rule BEHALF_NEEDLESS = Rule.of("accounts.behalf-needless");
  static final Rule UNTIL_BEFORE_FROM = Rule.of("accounts.until-before-from");
  static final Rule HELD_ALREADY = Rule.of("accounts.capacity-held-already");
  static final Rule NOT_HELD = Rule.of("accounts.capacity-not-held");
  static final Rule HELD_BY_NOTIFICATION = Rule.of("accounts.held-by-notification");
  static final Rule LAST_ADMINISTRATOR = Rule.of("accounts.last-administrator");

  private AppointmentRules() {}

  static List<Refusal> administrator(Actor actor) {
    boolean may =
        actor.capacity().equals(Capacity.ADMINISTRATOR) || actor.capacity().equals(Capacity.SYSTEM);
    return may ? List.of() : List.of(ADMINISTRATOR_ONLY.refuses(""));
  }

  static List<Refusal> grant(
      Appointments held, Capacity capacity, LocalDate from, Optional<LocalDate> until) {
    var refusals = new ArrayList<>(office(capacity));
    if (until.isPresent() && until.get().isBefore(from)) {
      refusals.add(UNTIL_BEFORE_FROM.refuses("until", until.get(), from));
    } else {
      held.all().stream()
          .filter(each -> each.capacity().equals(capacity) && each.overlaps(from, until))
          .findFirst()
          .ifPresent(each -> refusals.add(HELD_ALREADY.refuses("office", each.from())));
    }
    return refusals;
  }

  /**
   * @param administratorsLeft how many other persons can still act as administrator
   */
  static List<Refusal> end(
      Appointments held, Capacity capacity, LocalDate day, int administratorsLeft) {
    if (!held.holdsOrWillHold(capacity, day)) {
      return List.of(NOT_HELD.refuses("capacity"));
    }
    return capacity.equals(Capacity.ADMINISTRATOR) && administratorsLeft == 0
        ? List.of(LAST_ADMINISTRATOR.refuses("capacity"))
        : List.of();
  }

  private static boolean isCode(String behalf) {
    return behalf.matches("[A-Z]{2,12}");
  }

  private static List<Refusal> office(Capacity capacity) {
    if (!Offices.ALL.contains(capacity.office())) {
      return List.of(OFFICE_UNKNOWN.refuses("office", capacity.office()));
    }
    boolean needsBehalf = Offices.ON_BEHALF.contains(capacity.office());
    if (needsBehalf && !capacity.behalf().map(AppointmentRules::isCode).orElse(false)) {
      return List.of(BEHALF_MISSING.refuses("behalf"));
    }
    return !needsBehalf && capacity.behalf().isPresent()
        ? List.of(BEHALF_NEEDLESS.refuses("behalf"))
        : List.of();
  }
}
