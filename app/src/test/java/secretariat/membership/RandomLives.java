package secretariat.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Lawful lives of states: at each step one of the acts that the table and the rules allow, until
 * the time is over.
 */
final class RandomLives {

  private final Random random;

  RandomLives(long seed) {
    this.random = new Random(seed);
  }

  /** What happened to a state, act by act, each allowed by the rules when it was done. */
  List<Intent> life(String code, LocalDate from, LocalDate until) {
    Dossier now = Acts.dossier(code, List.of(Acts.named(code)));
    var life = new ArrayList<Intent>(List.of(Acts.named(code)));
    LocalDate day = from;
    while (!day.isAfter(until)) {
      Deed deed = Deed.values()[1 + random.nextInt(Deed.values().length - 1)];
      Optional<LocalDate> leaves = now.standing().flatMap(stood -> stood.hold().leavesOn());
      if (leaves.isPresent() && random.nextInt(3) == 0) {
        deed = Deed.LEAVE;
        day = leaves.get().isAfter(day) ? leaves.get() : day;
      }
      Intent intent = intent(deed, now, day);
      if (MembershipRules.judge(now, intent, Acts.LAW).isEmpty()) {
        now = Acts.with(now, intent);
        life.add(intent);
        if (deed == Deed.BIND) {
          for (String state : now.accession().notRatified()) {
            now = Acts.with(now, Acts.ratified(state, day));
            life.add(Acts.ratified(state, day));
          }
        }
        day = day.plusDays(random.nextInt(200));
      }
      day = day.plusDays(random.nextInt(20));
    }
    return life;
  }

  private static Intent intent(Deed deed, Dossier now, LocalDate day) {
    return deed == Deed.ADMIT
        ? new Intent(
            day,
            new AccessionAct.StateAdmitted(
                Acts.decision(day),
                now.accession().memorandum().map(each -> each.signed()).orElse(day),
                Acts.paper("Memorandum")))
        : Acts.lawful(deed, now.code(), day);
  }
}
