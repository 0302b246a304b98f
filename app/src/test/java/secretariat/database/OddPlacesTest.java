package secretariat.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same instants come out wherever the machine stands and whatever it speaks. */
@Isolated
class OddPlacesTest {

  private final TimeZone zone = TimeZone.getDefault();
  private final Locale locale = Locale.getDefault();

  @AfterEach
  void goHome() {
    TimeZone.setDefault(zone);
    Locale.setDefault(locale);
  }

  @ParameterizedTest
  @CsvSource({
    "Asia/Kathmandu, ne",
    "America/St_Johns, en",
    "Pacific/Apia, tr",
    "Asia/Shanghai, zh",
    "Europe/Istanbul, tr",
    "GMT+05:45, az",
    "Pacific/Chatham, th-TH-u-ca-buddhist-nu-thai"
  })
  void an_instant_is_the_same_in_every_zone_and_locale(String odd, String language) {
    TimeZone.setDefault(TimeZone.getTimeZone(odd));
    Locale.setDefault(Locale.forLanguageTag(language));
    var database = TestDatabase.fresh();
    Migrations.run(database.login(DatabaseRoles.OWNER, TestPasswords.ALL.owner()));
    var instant = OffsetDateTime.of(2026, 3, 29, 1, 30, 0, 123_456_000, ZoneOffset.UTC);
    try (var pool = database.server()) {
      var server = TestDatabase.client(pool);
      assertThat(server.sql("show timezone").query(String.class).single()).isEqualTo("UTC");
      assertThat(
              server
                  .sql("select cast(:instant as timestamptz)::text")
                  .param("instant", instant)
                  .query(String.class)
                  .single())
          .isEqualTo("2026-03-29 01:30:00.123456+00");
      assertThat(
              server
                  .sql("select timestamptz '2026-03-29 01:30:00.123456+00'")
                  .query(OffsetDateTime.class)
                  .single()
                  .toInstant())
          .isEqualTo(instant.toInstant());
      assertThat(new DatabaseClock(server).now())
          .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(60));
    }
  }
}
