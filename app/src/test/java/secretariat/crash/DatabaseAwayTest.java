package secretariat.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import secretariat.accounts.Browser;
import secretariat.accounts.WholeSystem;
import secretariat.crash.Workflow.Step;
import secretariat.database.KillableDatabase;
import secretariat.database.TestDatabase;
import secretariat.depositary.Delegations;
import secretariat.mail.MailServers;
import secretariat.register.ActId;
import secretariat.register.Audit;

/**
 * The database goes away while copies are made and sent, and the application stays. Readers are
 * told so within seconds, and what was begun is finished when it is back, without anybody's help.
 */
@Tag("any-engine")
class DatabaseAwayTest {

  /** For how long; the long form is a minute. */
  private static final Duration AWAY = Duration.ofSeconds(Integer.getInteger("crash.away", 5));

  private static final Duration SOON = Duration.ofSeconds(8);

  private static final Map<String, String> WORDS =
      Map.of(
          "en", "The records cannot be reached just now",
          "ru", "Записи сейчас недоступны",
          "zh-Hans", "记录暂时无法查阅");

  private final Path folder = TestDatabase.dataFolder();
  private final Path data = folder.resolve("data");
  private final KillableDatabase database = KillableDatabase.in(folder);
  private final GreenMail mail =
      new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));

  @BeforeEach
  void open() {
    mail.start();
  }

  @AfterEach
  void close() throws IOException {
    mail.stop();
    database.close();
    FileSystemUtils.deleteRecursively(folder);
  }

  @Test
  void a_database_that_is_away_for_a_while_is_said_so_at_once_and_loses_nothing() throws Exception {
    try (var office = start()) {
      Staff.empower(office.getBean(Delegations.class));
      Ten.notifyAddresses(office);
      var workflow = new Workflow(office, Work.FORWARDING.steps(office, "away"));
      List<Step> acknowledgements =
          workflow.steps().stream().filter(step -> step.name().startsWith("acknowledge")).toList();
      List<Step> beginning =
          workflow.steps().stream().filter(step -> !acknowledgements.contains(step)).toList();
      var browser = signedIn(office);
      String id = ActId.parse(send(workflow, beginning.getFirst(), "")).subject().id();
      beginning.stream().skip(1).forEach(step -> send(workflow, step, id));
      CrashSite.await(() -> promises().count("copy-certified") >= 2);
      assertThat(promises().count("copy-certified")).isLessThan(10);

      database.kill();
      Instant until = Instant.now().plus(AWAY);
      var reader = new Browser(port(office));
      requireAbsence(reader, "/documents/" + id, "en");
      requireAbsence(browser, "/desk/documents/" + id, "ru");
      requireAbsence(reader, "/documents/" + id, "zh-Hans");
      HttpResponse<String> problem = answered(reader, "/api/documents/" + id);
      assertThat(problem.statusCode()).isEqualTo(503);
      assertThat(problem.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      Thread.sleep(Duration.between(Instant.now(), until).plusMillis(1));
      database.startAgain();

      CrashSite.await(() -> browser.get("/desk/documents/" + id).statusCode() == 200);
      for (Step step : acknowledgements) {
        CrashSite.await(() -> step.due().test(id));
        send(workflow, step, id);
      }
      CrashSite.await(() -> ForwardingPromises.unfinished(database.superuser()).isEmpty());
      requireWhole(office);
    }
  }

  private void requireWhole(ConfigurableApplicationContext office) {
    assertThat(promises().broken(Map.of())).isEmpty();
    assertThat(promises().count("copy-certified")).isEqualTo(10);
    assertThat(promises().count("copy-delivered")).isEqualTo(10);
    var letters = new LettersSent(mail, database.superuser());
    assertThat(letters.broken()).isEmpty();
    assertThat(letters.unclaimed()).isEmpty();
    assertThat(office.getBean(Audit.class).run(done -> {}))
        .allSatisfy(finding -> assertThat(finding.difference()).as(finding.check()).isEmpty());
  }

  /** The reader learns within seconds, in its own language, what is the matter. */
  private static void requireAbsence(Browser browser, String path, String language) {
    HttpResponse<String> answer = answered(browser, path + "?lang=" + language);
    assertThat(answer.statusCode()).as(path).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(answer.body())
        .contains("<html lang=\"" + language + "\">", WORDS.get(language))
        .doesNotContain("Exception", "secretariat.depositary", "jdbc", "SQL");
  }

  private static HttpResponse<String> answered(Browser browser, String path) {
    Instant asked = Instant.now();
    HttpResponse<String> answer = browser.get(path);
    assertThat(Duration.between(asked, Instant.now())).as(path).isLessThan(SOON);
    return answer;
  }

  private static String send(Workflow workflow, Step step, String id) {
    return workflow.send(step, "away", id).orThrow();
  }

  private Promises promises() {
    return new Promises(database.superuser(), ForwardingPromises.ALL);
  }

  private Browser signedIn(ConfigurableApplicationContext office) throws IOException {
    String password = Files.readString(data.resolve("secrets/evaluation-password")).strip();
    return new Browser(port(office)).signIn("registry.one", password);
  }

  private static int port(ConfigurableApplicationContext office) {
    return office.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  private ConfigurableApplicationContext start() {
    var settings = new HashMap<String, Object>(database.properties());
    settings.putAll(MailServers.settings(mail.getSmtp().getPort()));
    settings.put("secretariat.mail.timeout", "5");
    settings.put("secretariat.diary.poll", "100ms");
    settings.put("secretariat.diary.heartbeat", "1s");
    settings.put("secretariat.data", data.toString());
    settings.put("server.port", "0");
    return WholeSystem.with(settings).run();
  }
}
