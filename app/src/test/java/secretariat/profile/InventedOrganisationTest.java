package secretariat.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import secretariat.accounts.Accounts;
import secretariat.accounts.Browser;
import secretariat.accounts.Person;
import secretariat.database.TestDatabase;
import secretariat.kernel.Seat;
import secretariat.membership.Membership;
import secretariat.membership.StateOn;
import secretariat.offices.Offices;
import secretariat.offices.Recipient;
import secretariat.register.Audit;
import secretariat.sources.Claims;

/** The whole system serves an invented organisation with other rules; only its files are other. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "secretariat.profile=src/test/resources/profiles/invented",
      "secretariat.templates=src/main/java/secretariat"
    })
@Tag("any-engine")
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class InventedOrganisationTest {

  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "Shanghai|Beijing|\\bSCO\\b|\\bRATS\\b|Charter|Kazakhstan|Russia|Chin(a|ese)"
              + "|[\\p{IsCyrillic}\\p{IsHan}]");

  @LocalServerPort private int port;
  @Autowired private Membership membership;
  @Autowired private Offices offices;
  @Autowired private Accounts accounts;
  @Autowired private Claims claims;
  @Autowired private Seat seat;
  @Autowired private Audit audit;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/states",
        "/states?at=2015-01-01",
        "/states/XA",
        "/bodies",
        "/bodies/assembly",
        "/bodies/office",
        "/leadership",
        "/people/0d7c1f5e-5a0c-4f0b-9f0e-2c1f3a6b7d81",
        "/documents",
        "/check",
        "/register",
        "/sign-in"
      })
  void no_public_page_speaks_of_another_organisation(String path) {
    HttpResponse<String> page = new Browser(port).get(path, "Accept-Language", "ru, zh;q=0.9");
    assertThat(page.statusCode()).as(path).isEqualTo(200);
    assertThat(page.body()).contains("Five Lakes").contains("<html lang=\"en\"");
    assertThat(ELSEWHERE.matcher(page.body()).results().map(found -> found.group()))
        .as(path)
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/?lang=ru | <html lang=\"en\"",
        "/states?at=2021-01-01 | Friends of the Lakes",
        "/bodies?at=2015-01-01 | Zelmark",
        "/bodies/assembly?at=2015-01-01 | Zelmark",
        "/bodies/assembly | Pact of the Five Lakes, 1 Mar 2010",
        "/bodies/assembly | Minister of Waters",
        "/bodies/office | attested on 1 Jan 2011",
        "/api/bodies.csv | code,name_en,part_of",
        "/api/states.csv | code,alpha3,numeric,short_en,long_en,standing",
        "/api/bodies/assembly/powers/adopt/treaty | \"verdict\":\"allowed\"",
        "/api/bodies/office/powers/adopt/treaty | \"verdict\":\"not-known\""
      })
  void a_reader_finds(String path, String words) {
    assertThat(new Browser(port).get(path).body()).contains(words);
  }

  @Test
  void states_stand_in_the_english_order_of_the_names_of_the_day() {
    assertThat(codes(LocalDate.of(2015, 1, 1))).containsExactly("XA", "XC", "XD", "XB");
    assertThat(codes(LocalDate.of(2021, 1, 1))).containsExactly("XA", "XB", "XC", "XD");
  }

  @Test
  void days_are_those_of_its_seat_and_copies_go_to_its_members_alone() {
    assertThat(seat.zone().getId()).isEqualTo("Atlantic/Azores");
    assertThat(offices.recipientsOn(LocalDate.of(2021, 1, 1)).stream().map(Recipient::code))
        .containsExactly("XA", "XB", "XC", "XD");
  }

  @Test
  void an_evaluation_has_a_part_for_each_of_its_own() {
    List<String> names = accounts.persons().stream().map(Person::signInName).toList();
    assertThat(names)
        .contains("representative.xa", "legal.english")
        .noneMatch(name -> name.contains("rats") || name.endsWith(".kz"))
        .doesNotContain("legal.russian", "legal.chinese");
  }

  @Test
  void its_contradictions_are_its_own() {
    assertThat(claims.about("body/assembly"))
        .singleElement()
        .satisfies(
            question -> assertThat(question.adopted().orElseThrow().claim()).isEqualTo("pact"));
    assertThat(claims.all()).hasSize(1);
  }

  @Test
  void its_tables_are_what_its_acts_add_up_to() {
    assertThat(audit.run(done -> {}))
        .filteredOn(finding -> finding.check().contains("index"))
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.difference()).isEmpty());
  }

  private List<String> codes(LocalDate day) {
    return membership.membersOn(day).stream().map(StateOn::code).toList();
  }
}
