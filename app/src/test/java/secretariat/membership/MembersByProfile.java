package secretariat.membership;

import java.time.LocalDate;
import java.util.List;
import secretariat.profile.Standings;

/** The members on a day in protocol order, for tests of other modules that use no database. */
public final class MembersByProfile {

  private MembersByProfile() {}

  public static List<String> on(LocalDate day) {
    return ScoStates.with(Standings.MEMBER, day.toString());
  }
}
