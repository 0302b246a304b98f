package secretariat.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;
import secretariat.kernel.CannotStart;

class DatabaseSettingsTest {

  private static final String GOOD = "kV7-Qm2xT9bLw4Zr";

  private static DatabaseSettings settings(String url, String owner, String server) {
    return DatabaseSettings.of(
        new MockEnvironment()
            .withProperty("secretariat.database.url", url)
            .withProperty("secretariat.database.owner.password", owner)
            .withProperty("secretariat.database.server.password", server));
  }

  @Test
  void production_takes_an_external_database_with_two_good_secrets() {
    assertThatCode(() ->
            settings("postgresql://db/secretariat", GOOD, GOOD + "x").requireFitForProduction())
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "short",
        "aaaaaaaaaaaaaaaaaaaaaa",
        "Secretariat-2026-Long",
        "my-PASSWORD-is-long"
      })
  void production_refuses_default_and_easy_secrets(String easy) {
    assertThatThrownBy(
            () -> settings("postgresql://db/secretariat", GOOD, easy).requireFitForProduction())
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("SECRETARIAT_DATABASE_SERVER_PASSWORD");
    assertThatThrownBy(
            () -> settings("postgresql://db/secretariat", easy, GOOD).requireFitForProduction())
        .hasMessageContaining("SECRETARIAT_DATABASE_OWNER_PASSWORD");
  }

  @Test
  void production_refuses_one_password_for_both_roles() {
    assertThatThrownBy(
            () -> settings("postgresql://db/secretariat", GOOD, GOOD).requireFitForProduction())
        .hasMessageContaining("same password");
  }

  @Test
  void production_refuses_the_embedded_database() {
    assertThatThrownBy(() -> settings("", "", "").requireFitForProduction())
        .hasMessageContaining("--database-url");
  }

  @Test
  void an_address_of_another_kind_is_refused_with_an_example() {
    assertThatThrownBy(() -> settings("mysql://db/x", GOOD, GOOD))
        .hasMessageContaining("postgresql://host:5432/secretariat");
  }

  @Test
  void an_external_database_is_entered_only_if_its_server_role_is_harmless() {
    var database = TestDatabase.fresh();
    String owner = TestPasswords.ALL.owner();
    var fit = settings(database.url(), owner, TestPasswords.ALL.server());
    assertThatCode(fit::requireFitForProduction).doesNotThrowAnyException();
    assertThatCode(() -> ExternalPostgres.require(fit)).doesNotThrowAnyException();
    assertThatThrownBy(() -> ExternalPostgres.require(settings(database.url(), owner, "wrong")))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("secretariat_server");
  }
}
