package secretariat.decisions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import secretariat.crash.QuietOffice;

/**
 * A node in a process of its own, which can be killed. It is told which clocks run out when, and
 * settles each as soon as it has; it says so before and after.
 */
final class SettlingNode {

  static final String READY = "@ready";

  private SettlingNode() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.setOut(System.err);
    Map<String, String> properties = new HashMap<>();
    System.getProperties()
        .forEach((name, value) -> {
          if (name.toString().startsWith("secretariat.")) {
            properties.put(name.toString(), value.toString());
          }
        });
    try (var office = QuietOffice.open(properties, Path.of(arguments[0]), List.of());
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      var desk = office.getBean(ConsentDesk.class);
      var docket = office.getBean(Docket.class);
      docket.now();
      out.println(READY);
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] told = line.split(" ", -1);
        settle(desk, docket, told[0], Instant.parse(told[1]), out);
      }
    }
  }

  private static void settle(
      ConsentDesk desk, Docket docket, String id, Instant expires, PrintStream out)
      throws InterruptedException {
    Duration left = Duration.between(docket.now(), expires);
    if (left.isPositive()) {
      Thread.sleep(left);
    }
    out.println("settling " + id);
    while (desk.settle(id, 1) instanceof ConsentDesk.Settlement.Running) {
      Thread.sleep(1);
    }
    out.println("settled " + id);
  }
}
