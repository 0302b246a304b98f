package secretariat.register;

import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;
import secretariat.kernel.Errand;

/** The command {@code ./secretariat change-log-key}, given while the server is stopped. */
@Component
final class LogKeyErrand implements Errand {

  private final LogKeyChange keys;
  private final Integrator integrator;
  private final Log log;
  private final Told told;

  LogKeyErrand(LogKeyChange keys, Integrator integrator, Log log, Told told) {
    this.keys = keys;
    this.integrator = integrator;
    this.log = log;
    this.told = told;
  }

  @Override
  public String name() {
    return "change-log-key";
  }

  @Override
  public int run(List<String> arguments, PrintStream out) {
    integrator.round();
    return told.of(
        keys.change(),
        out,
        act -> {
          integrator.round();
          var change = (LogKeyChanged) act.content();
          out.printf("From now on checkpoints are signed with%n  %s%n", change.verifierKey());
          out.printf(
              "The earlier key signed trees of up to %d entries and is kept in the policy:%n%n",
              change.lastSize());
          out.println(log.policy().orElseThrow());
          out.println(
              "Tell every holder of the policy and every witness by note verbale; until then they"
                  + " do not know the new key.");
        });
  }
}
