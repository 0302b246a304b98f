package secretariat.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.SpringApplication;
import secretariat.accounts.Accounts;
import secretariat.accounts.WholeSystem;
import secretariat.database.TestDatabase;
import secretariat.kernel.CannotStart;

/** The orders that an operator gives at the terminal, one after another on one installation. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OrdersTest {

  private final Map<String, Object> settings = new HashMap<>(TestDatabase.fresh().properties());
  private final Path data = TestDatabase.dataFolder();
  private String person = "";

  private record Said(int status, String words) {}

  @BeforeAll
  void found_an_installation() {
    settings.put("secretariat.data", data.toString());
    settings.put("server.port", "0");
    try (var running = application().run()) {
      person = running.getBean(Accounts.class).persons().getFirst().id().toString();
    }
  }

  private SpringApplication application() {
    return WholeSystem.with(settings);
  }

  private Said order(String name, String... words) {
    var said = new ByteArrayOutputStream();
    int status =
        Errands.run(
            application(),
            name,
            Options.parse(new ArrayList<>(List.of(words))),
            new PrintStream(said, true, StandardCharsets.UTF_8));
    return new Said(status, said.toString(StandardCharsets.UTF_8));
  }

  private Said erase(String act) {
    return order(
        "erase",
        act,
        "--body",
        "Council",
        "--number",
        "7",
        "--date",
        "2026-01-05",
        "--reason",
        "asked for by the person");
  }

  @Test
  @Order(1)
  void a_fresh_installation_is_in_order_also_after_its_index_tables_are_made_again() {
    assertThat(order("audit", "--rebuild"))
        .isEqualTo(new Said(0, order("audit", "--rebuild").words()))
        .extracting(Said::words)
        .asString()
        .contains("index tables were made again", "The register is in order.");
  }

  @Test
  @Order(2)
  void the_key_of_the_log_is_changed_and_the_policy_keeps_the_retired_one() {
    Said said = order("change-log-key");
    assertThat(said.status()).isZero();
    assertThat(said.words())
        .contains("Recorded as act log/register/2", "#secretariat retired", "quorum none");
    assertThat(order("audit").status()).isZero();
  }

  @Test
  @Order(3)
  void the_keys_are_listed_with_their_periods_and_a_proof_is_issued_under_the_key_of_today()
      throws Exception {
    assertThat(order("log-keys").words())
        .contains("since act log/register/1", "retired by act log/register/2", "signs now");
    Path proof = data.resolve("anew.tlog-proof");
    Said said = order("proof", "log/register/1", "--to", proof.toString());
    assertThat(said.words()).contains("The proof of log/register/1, entry 0 in the tree of ");
    assertThat(said.status()).isZero();
    assertThat(Files.readString(proof)).startsWith("c2sp.org/tlog-proof@v1\n");
    assertThatThrownBy(() -> order("proof", "log/register/1", "--to", proof.toString()))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("is there already");
    assertThat(order("proof", "log/register/99", "--to", data.resolve("none").toString()).status())
        .isEqualTo(1);
    assertThatThrownBy(() -> order("proof", "nonsense"))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("Example: ./secretariat proof ");
  }

  @Test
  @Order(4)
  void the_newest_checkpoint_is_time_stamped_as_often_as_it_is_ordered() {
    Said said = order("renew-timestamps");
    assertThat(said.words())
        .contains("Recorded as act time-stamp/checkpoints/1", "EVALUATION time-stamp", "was there");
    assertThat(said.status()).isZero();
    assertThat(order("renew-timestamps").words())
        .contains("Recorded as act time-stamp/checkpoints/2");
    assertThat(order("audit").status()).isZero();
  }

  @Test
  @Order(5)
  void an_act_is_erased_under_a_decision_and_the_audit_says_by_which_act() {
    Said said = erase("person/" + person + "/1");
    assertThat(said.words()).contains("is erased; its entry stays in the log");
    assertThat(said.status()).isZero();
    Said audit = order("audit");
    assertThat(audit.words())
        .contains("person/%1$s/1: erased by act erasure/person.%1$s.1/1".formatted(person));
    assertThat(audit.status()).isZero();
  }

  @Test
  @Order(6)
  void a_refused_order_names_rule_and_remedy_and_ends_with_one() {
    Said refused = erase("log/register/1");
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.words()).contains("Refused: ", "  Rule: ", "  Remedy: ");
    assertThat(order("open-log-anew", "--origin", "test.invalid/other").words())
        .contains("nothing to open anew");
    assertThatThrownBy(() -> order("erase", "nonsense"))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("Example: ./secretariat erase person/");
    assertThatThrownBy(() -> order("open-log-anew"))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("--origin");
  }

  @Test
  @Order(7)
  void after_a_restore_from_an_older_backup_the_log_is_opened_anew_citing_the_old_checkpoint()
      throws Exception {
    Path memory = data.resolve("log/newest-checkpoint");
    String[] lines = Files.readString(memory).split("\n");
    // Another installation's future: what was published is larger than what this database holds.
    long published = Long.parseLong(lines[1]) + 1_000;
    lines[1] = String.valueOf(published);
    Files.writeString(memory, String.join("\n", lines) + "\n");

    Said said = order("open-log-anew", "--origin", "test.invalid/log-2");
    assertThat(said.words()).contains("The log is now test.invalid/log-2", "\n" + published + "\n");
    assertThat(said.status()).isZero();
    assertThat(Files.readString(memory)).startsWith("test.invalid/log-2\n");
    assertThat(order("audit").status()).isZero();
  }
}
