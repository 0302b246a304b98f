package secretariat.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import secretariat.database.TestDatabase;
import secretariat.kernel.CannotStart;
import secretariat.kernel.Capacity;
import secretariat.kernel.StartNotice;
import secretariat.seal.OperatorsSeal;

/** Which accounts a start makes, and what it prints. */
class StartAccountsTest {

  @Test
  void an_evaluation_prints_a_password_with_which_every_part_can_sign_in_and_keeps_it()
      throws IOException {
    Map<String, Object> settings = settings(true);
    Path file = Path.of(settings.get("secretariat.data").toString(), "secrets/evaluation-password");
    List<String> first;
    try (var running = start(settings)) {
      first = notices(running);
      String password = Files.readString(file).strip();
      assertThat(first).anyMatch(line -> line.contains(password));
      assertThat(Files.getPosixFilePermissions(file))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
      for (EvaluationCast part : running.getBean(EvaluationAccounts.Cast.class).all()) {
        assertThat(first).anyMatch(line -> line.contains(part.signInName()));
      }
      var browser = new Browser(port(running)).signIn("representative.kz", password);
      assertThat(browser.get("/desk/me?lang=ru").body()).contains("Постоянный представитель (KZ)");
    }
    try (var running = start(settings)) {
      assertThat(notices(running)).isEqualTo(first);
      assertThat(running.getBean(Accounts.class).persons())
          .hasSameSizeAs(running.getBean(EvaluationAccounts.Cast.class).all());
    }
    var production = new HashMap<>(settings);
    production.put("secretariat.evaluation", "false");
    production.putAll(OperatorsSeal.in(TestDatabase.dataFolder()));
    assertThatThrownBy(() -> start(production).close())
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("accounts of an evaluation");
  }

  @Test
  void production_makes_nobody_but_a_first_administrator_who_sets_a_password_by_a_link() {
    Map<String, Object> settings = settings(false);
    try (var running = start(settings)) {
      assertThat(running.getBean(Accounts.class).persons())
          .extracting(Person::signInName)
          .containsExactly(FirstAdministrator.SIGN_IN_NAME);
      String path = link(notices(running));
      String later = link(notices(running));
      var browser = new Browser(port(running));
      assertThat(browser.get(path).statusCode()).as("replaced by the later one").isEqualTo(404);
      String password = "a sentence that nobody guesses";
      // The cookie is for HTTPS alone, so the form cannot be sent over plain HTTP.
      assertThat(browser.get(later).headers().firstValue("Set-Cookie").orElse(""))
          .contains("Secure");
      assertThat(browser.get("/").headers().firstValue("Strict-Transport-Security")).isEmpty();
      assertThat(
              browser
                  .get("/", "X-Forwarded-Proto", "https")
                  .headers()
                  .firstValue("Strict-Transport-Security"))
          .as("as the institution's proxy says")
          .isPresent();
      String secret = later.substring("/password/".length());
      running.getBean(OneTimeLinks.class).setPassword(secret, password).orThrow();
      assertThat(notices(running)).noneMatch(line -> line.contains("/password/"));
      var accounts = running.getBean(Accounts.class);
      Person first = accounts.persons().getFirst();
      assertThat(accounts.capacitiesToday(first.id())).containsExactly(Capacity.ADMINISTRATOR);
    }
  }

  private static String link(List<String> lines) {
    var found = Pattern.compile("/password/[A-Za-z0-9_-]{43}").matcher(String.join("\n", lines));
    assertThat(found.find()).isTrue();
    return found.group();
  }

  private static List<String> notices(ConfigurableApplicationContext running) {
    var lines = new ArrayList<String>();
    running.getBeanProvider(StartNotice.class).forEach(notice -> lines.addAll(notice.lines()));
    return lines;
  }

  private static int port(ConfigurableApplicationContext running) {
    return running.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  private static ConfigurableApplicationContext start(Map<String, Object> settings) {
    return WholeSystem.with(settings).run();
  }

  private static Map<String, Object> settings(boolean evaluation) {
    var settings = new HashMap<String, Object>(TestDatabase.fresh().properties());
    settings.put("secretariat.data", TestDatabase.dataFolder().toString());
    settings.put("secretariat.evaluation", String.valueOf(evaluation));
    settings.put("server.port", "0");
    if (!evaluation) {
      settings.putAll(OperatorsSeal.in(TestDatabase.dataFolder()));
    }
    return settings;
  }
}
