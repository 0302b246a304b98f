package secretariat.register;

import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;
import secretariat.kernel.Errand;

/**
 * The command {@code ./secretariat open-log-anew --origin NAME}: after a restore from an older
 * backup, where the log may not be signed under its old name any more.
 */
@Component
final class LogAnewErrand implements Errand {

  private static final String EXAMPLE =
      "./secretariat open-log-anew --origin register.example.int/log-2";

  private final LogOpening opening;
  private final Integrator integrator;
  private final Log log;
  private final Told told;

  LogAnewErrand(LogOpening opening, Integrator integrator, Log log, Told told) {
    this.opening = opening;
    this.integrator = integrator;
    this.log = log;
    this.told = told;
  }

  @Override
  public String name() {
    return "open-log-anew";
  }

  @Override
  public int run(List<String> arguments, PrintStream out) {
    String origin = Told.required(arguments, "--origin", EXAMPLE);
    // The tree is compared with what is known outside the database when it is to be signed.
    integrator.round();
    return told.of(
        opening.reopen(origin),
        out,
        act -> {
          integrator.round();
          var opened = (LogOpened) act.content();
          out.printf("The log is now %s. Its first act cites this checkpoint:%n%n", origin);
          out.println(opened.cites().orElse("(none was known)"));
          out.println("The policy that follows from it:\n");
          out.println(log.policy().orElseThrow());
          out.println("Tell every holder of the policy and every witness by note verbale.");
        });
  }
}
