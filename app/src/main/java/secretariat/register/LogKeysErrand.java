package secretariat.register;

import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;
import secretariat.kernel.Errand;
import secretariat.register.LogKeys.Period;

/** The command {@code ./secretariat log-keys}: every key of the log and what it signed. */
@Component
final class LogKeysErrand implements Errand {

  private final LogKeys keys;

  LogKeysErrand(LogKeys keys) {
    this.keys = keys;
  }

  @Override
  public String name() {
    return "log-keys";
  }

  @Override
  public int run(List<String> arguments, PrintStream out) {
    for (Period period : keys.periods()) {
      out.println(period.key());
      out.printf("  since act %s, recorded %s%n", period.since().code(), period.began());
      out.printf(
          "  %s%n",
          period
              .end()
              .map(end ->
                  "retired by act %s, recorded %s; signed trees of up to %d entries"
                      .formatted(end.by().code(), end.when(), end.last()))
              .orElse("signs now"));
    }
    return 0;
  }
}
