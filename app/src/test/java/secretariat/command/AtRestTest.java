package secretariat.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import secretariat.accounts.WholeSystem;
import secretariat.database.TestDatabase;
import secretariat.kernel.Errand;

class AtRestTest {

  /** Tells what is at work while an errand is run. */
  static final class WhoWorks implements Errand {
    private final ObjectProvider<SmartLifecycle> all;

    WhoWorks(ObjectProvider<SmartLifecycle> all) {
      this.all = all;
    }

    @Override
    public String name() {
      return "who-works";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
      all.stream()
          .filter(each -> each.getClass().getName().startsWith("secretariat."))
          .filter(SmartLifecycle::isRunning)
          .forEach(each -> out.print(each.getClass().getSimpleName() + " "));
      return 0;
    }
  }

  @Test
  void while_an_errand_is_run_nothing_else_works() {
    Map<String, Object> settings = new HashMap<>(TestDatabase.fresh().properties());
    settings.put("secretariat.data", TestDatabase.dataFolder().toString());
    var application = WholeSystem.with(settings);
    application.addPrimarySources(List.of(WhoWorks.class));
    var said = new ByteArrayOutputStream();
    Errands.run(
        application,
        "who-works",
        Options.parse(new ArrayList<>()),
        new PrintStream(said, true, StandardCharsets.UTF_8));
    assertThat(said.toString(StandardCharsets.UTF_8)).isEqualTo("IndexUpkeep ");
  }
}
