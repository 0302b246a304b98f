package secretariat.depositary.evidence;

import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;
import secretariat.kernel.Errand;
import secretariat.register.Told;

/** The command {@code ./secretariat renew-timestamps}, given while the server is stopped. */
@Component
final class RenewalErrand implements Errand {

  private final TimestampDesk desk;
  private final Told told;

  RenewalErrand(TimestampDesk desk, Told told) {
    this.desk = desk;
    this.told = told;
  }

  @Override
  public String name() {
    return "renew-timestamps";
  }

  @Override
  public int run(List<String> arguments, PrintStream out) {
    return told.of(
        desk.renew(),
        out,
        act -> {
          var stamp = (CheckpointTimestamped) act.content();
          out.printf(
              "%s states that the tree of %d entries was there at %s.%n",
              stamp.authority(), stamp.size(), stamp.time());
          out.println(
              "With it every act and every certified copy in that tree. Do it again before the"
                  + " certificate of the authority expires: once a year is a good habit.");
        });
  }
}
