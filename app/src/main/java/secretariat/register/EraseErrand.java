package secretariat.register;

import java.io.PrintStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import secretariat.kernel.CannotStart;
import secretariat.kernel.Errand;

/**
 * The command {@code ./secretariat erase ACT --body … --number … --date … --reason …}, given while
 * the server is stopped. Files are not touched: they are named by acts that stay.
 */
@Component
final class EraseErrand implements Errand {

  private static final String EXAMPLE =
      "./secretariat erase person/6f9c/3 --body \"Council of Heads of State\" --number 7"
          + " --date 2026-11-20 --reason \"the person asked for it\"";

  private final Erasure erasure;
  private final Integrator integrator;
  private final Told told;

  EraseErrand(Erasure erasure, Integrator integrator, Told told) {
    this.erasure = erasure;
    this.integrator = integrator;
    this.told = told;
  }

  @Override
  public String name() {
    return "erase";
  }

  @Override
  public int run(List<String> arguments, PrintStream out) {
    ActId act = Told.act(arguments, name(), EXAMPLE);
    var decision =
        new Erasure.Decision(
            Told.required(arguments, "--body", EXAMPLE),
            Told.required(arguments, "--number", EXAMPLE),
            date(Told.required(arguments, "--date", EXAMPLE)),
            Told.required(arguments, "--reason", EXAMPLE));
    return told.of(
        erasure.erase(act, decision),
        out,
        recorded -> {
          integrator.round();
          out.printf("What opened %s is erased; its entry stays in the log.%n", act.code());
          out.println(
              "Earlier backups, and copies that were given out, still hold it; deal with them"
                  + " under the same decision.");
        });
  }

  private static LocalDate date(String words) {
    try {
      return LocalDate.parse(words);
    } catch (DateTimeException notADate) {
      throw new CannotStart("Not a date: \"%s\". Example: --date 2026-11-20".formatted(words));
    }
  }
}
