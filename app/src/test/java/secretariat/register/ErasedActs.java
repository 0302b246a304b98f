package secretariat.register;

import java.time.LocalDate;
import org.springframework.context.ApplicationContext;

/** Erases acts of a running system, as the command does. */
public final class ErasedActs {

  private ErasedActs() {}

  /** The name of the act that records the erasure. */
  public static String erase(ApplicationContext system, String act) {
    var decision =
        new Erasure.Decision(
            "Council of Heads of State", "7", LocalDate.of(2026, 1, 5), "a private address");
    return system.getBean(Erasure.class).erase(ActId.parse(act), decision).orThrow().id().code();
  }
}
