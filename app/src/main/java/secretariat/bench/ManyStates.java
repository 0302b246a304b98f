package secretariat.bench;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.kernel.Language;
import secretariat.kernel.Text;
import secretariat.membership.Intent;
import secretariat.membership.Manner;
import secretariat.membership.Membership;
import secretariat.membership.MembershipAct;
import secretariat.membership.MembershipAct.Decision;
import secretariat.membership.MembershipDesk;
import secretariat.membership.StandingAct;
import secretariat.profile.Citation;

/**
 * Invented lives of states over fifty years, entered as history by the office itself: names that
 * change, standings granted, suspended and lost.
 */
final class ManyStates {

  static final int YEARS = 50;
  private static final int CHANGES = 10;
  private static final Actor LAWYER =
      new Actor("8d3f6a52-1c0e-4b7d-9e2a-5f4c3b2a1908", Capacity.LEGAL_OFFICER);

  private final MembershipDesk desk;
  private final Membership membership;
  private final Random random = new Random(50);

  ManyStates(MembershipDesk desk, Membership membership) {
    this.desk = desk;
    this.membership = membership;
  }

  /** Brings the number of states that are known to this many. */
  void fill(int states) {
    LocalDate today = desk.today();
    List<String> known = membership.all(today).stream().map(state -> state.code()).toList();
    Arrays.stream(Locale.getISOCountries())
        .filter(code -> !known.contains(code))
        .limit(Math.max(0, states - known.size()))
        .forEach(code -> live(code, today.minusYears(YEARS)));
  }

  private void live(String code, LocalDate from) {
    enter(code, from, named(code, ""));
    int days = YEARS * 365 / CHANGES;
    for (int change = 0; change < CHANGES; change++) {
      LocalDate day = from.plusDays((long) change * days + random.nextInt(days));
      enter(code, day, happened(code, day, change));
    }
  }

  private MembershipAct happened(String code, LocalDate day, int change) {
    var decision =
        new Decision(
            Optional.of("hsc"),
            day,
            Optional.empty(),
            Optional.empty(),
            Citation.verified(Text.same("Decision of " + day)));
    return switch (change % 5) {
      case 0 -> new StandingAct.StandingConferred("observer", decision);
      case 1 -> named(code, " " + (char) ('A' + change));
      case 2 -> new StandingAct.StandingConferred("dialogue-partner", decision);
      case 3 ->
          new StandingAct.MemorandumSigned(
              "dialogue-partner", day, Citation.verified(Text.same("Memorandum")));
      default -> new StandingAct.StandingConferred("member", decision);
    };
  }

  private static MembershipAct named(String code, String more) {
    Locale country = Locale.of("", code);
    Text name =
        Text.of(
            country.getDisplayCountry(Locale.ENGLISH) + more,
            country.getDisplayCountry(Language.RU.locale()) + more,
            country.getDisplayCountry(Language.ZH.locale()) + more);
    return new MembershipAct.StateNamed(
        country.getISO3Country(), "000", name, name, name, Citation.verified(Text.same("Bench")));
  }

  private void enter(String code, LocalDate day, MembershipAct content) {
    desk.record(LAWYER, code, new Intent(day, content), Manner.HISTORY).orThrow();
  }
}
