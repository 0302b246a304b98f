package secretariat.offices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import secretariat.bodies.Bodies;
import secretariat.bodies.Verdict;
import secretariat.database.TestDatabase;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.kernel.Classification;
import secretariat.kernel.Language;
import secretariat.membership.AccessionAct;
import secretariat.membership.Membership;
import secretariat.membership.MembershipAct;
import secretariat.membership.State;
import secretariat.membership.StateOn;
import secretariat.profile.Profile;
import secretariat.profile.ProfileRecorder;
import secretariat.register.Act;
import secretariat.register.Audit;
import secretariat.register.Register;

/** The institution in a real register and database, and its pages as a reader meets them. */
@SpringBootTest(
    classes = InstitutionAlone.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "secretariat.templates=src/main/java/secretariat")
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class InstitutionTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @LocalServerPort private int port;
  @Autowired private Register register;
  @Autowired private ProfileRecorder recorder;
  @Autowired private Profile profile;
  @Autowired private Membership membership;
  @Autowired private Bodies bodies;
  @Autowired private Offices offices;
  @Autowired private Audit audit;
  @Autowired private JdbcClient jdbc;

  @Test
  void the_profile_is_recorded_at_the_start_by_the_system_with_the_days_of_history() {
    List<Act> acts = register.acts(MembershipAct.subject("IN"));
    assertThat(acts.stream().map(Act::kind))
        .containsExactly(
            "state-named",
            "standing-granted",
            "accession-requested",
            "accession-opened",
            "obligations-accepted",
            "standing-granted");
    assertThat(acts.stream().map(Act::effective))
        .containsExactly(
            LocalDate.of(2005, 7, 5),
            LocalDate.of(2005, 7, 5),
            LocalDate.of(2014, 9, 30),
            LocalDate.of(2015, 7, 10),
            LocalDate.of(2016, 6, 24),
            LocalDate.of(2017, 6, 9));
    assertThat(acts)
        .allSatisfy(act -> {
          assertThat(act.actor()).isEqualTo(Actor.SYSTEM);
          assertThat(act.classification()).isEqualTo(Classification.PUBLIC);
        });
  }

  @Test
  void recording_the_same_profile_again_adds_nothing() {
    List<Act> before = register.acts(MembershipAct.subject("KZ"));
    assertThat(recorder.record(profile)).isZero();
    assertThat(register.acts(MembershipAct.subject("KZ"))).isEqualTo(before);
  }

  @Test
  void the_tables_say_of_every_state_what_its_acts_add_up_to() {
    assertThat(profile.states())
        .hasSize(27)
        .allSatisfy(entry -> {
          State indexed = membership.history(entry.code()).orElseThrow();
          List<Act> acts = register.acts(MembershipAct.subject(entry.code()));
          assertThat(indexed.names()).hasSameSizeAs(entry.names());
          long steps = acts.stream().filter(act -> act.content() instanceof AccessionAct).count();
          assertThat(indexed.names().size() + indexed.changes().size() + steps)
              .isEqualTo(acts.size());
          assertThat(indexed.changes().getLast().from()).isEqualTo(acts.getLast().effective());
        });
  }

  @Test
  void the_audit_finds_no_difference_between_the_acts_and_the_tables() {
    assertThat(audit.run(done -> {}))
        .filteredOn(finding -> finding.check().contains("index"))
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.difference()).isEmpty());
  }

  @Test
  void each_member_of_the_day_has_a_representative_and_a_coordinator_and_there_is_a_liaison() {
    assertThat(codes(LocalDate.of(2024, 7, 4)))
        .containsExactly(
            "permanent-representative/BY",
            "permanent-representative/IN",
            "permanent-representative/IR",
            "permanent-representative/KZ",
            "permanent-representative/CN",
            "permanent-representative/KG",
            "permanent-representative/PK",
            "permanent-representative/RU",
            "permanent-representative/TJ",
            "permanent-representative/UZ",
            "national-coordinator/BY",
            "national-coordinator/IN",
            "national-coordinator/IR",
            "national-coordinator/KZ",
            "national-coordinator/CN",
            "national-coordinator/KG",
            "national-coordinator/PK",
            "national-coordinator/RU",
            "national-coordinator/TJ",
            "national-coordinator/UZ",
            "liaison/RATS",
            "secretary-general",
            "deputy-secretary-general",
            "registry-official",
            "legal-officer",
            "certifying-officer",
            "administrator");
    assertThat(codes(LocalDate.of(2024, 7, 3))).doesNotContain("permanent-representative/BY");
    assertThat(codes(LocalDate.of(2003, 1, 1)))
        .doesNotContain("liaison/RATS", "permanent-representative/IN")
        .contains("permanent-representative/KZ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KZ | Permanent Representative of the Republic of Kazakhstan"
            + " | Постоянный представитель Республики Казахстан | 哈萨克斯坦共和国常驻代表",
        "CN | Permanent Representative of the People's Republic of China"
            + " | Постоянный представитель Китайской Народной Республики | 中华人民共和国常驻代表",
        "KG | Permanent Representative of the Kyrgyz Republic"
            + " | Постоянный представитель Кыргызской Республики | 吉尔吉斯共和国常驻代表"
      })
  void a_capacity_bears_the_states_name_in_each_language(
      String state, String english, String russian, String chinese) {
    HeldCapacity held =
        offices
            .capacityOn(Capacity.permanentRepresentative(state), LocalDate.of(2026, 1, 1))
            .orElseThrow();
    assertThat(held.title().in(Language.EN)).isEqualTo(english);
    assertThat(held.title().in(Language.RU)).isEqualTo(russian);
    assertThat(held.title().in(Language.ZH)).isEqualTo(chinese);
  }

  @Test
  void certified_copies_are_due_to_the_members_of_the_day_and_to_rats() {
    List<Recipient> recipients = offices.recipientsOn(LocalDate.of(2017, 6, 9));
    assertThat(recipients.stream().map(Recipient::code))
        .containsExactly("IN", "KZ", "CN", "KG", "PK", "RU", "TJ", "UZ", "RATS");
    assertThat(recipients.getLast().capacity()).isEqualTo(Capacity.liaison("RATS"));
    assertThat(recipients)
        .allSatisfy(recipient ->
            assertThat(recipient.name().versions()).containsOnlyKeys(Language.values()));
    assertThat(offices.recipientsOn(LocalDate.of(2001, 6, 14))).isEmpty();
  }

  @Test
  void a_verdict_from_the_register_cites_its_source() {
    Verdict verdict = bodies.mayAdopt("hgc", "budget", LocalDate.of(2024, 10, 16));
    assertThat(verdict.isAllowed()).isTrue();
    assertThat(verdict.sources().getFirst().source().in(Language.RU)).endsWith("ст. 6");
  }

  @Test
  void a_state_that_is_asked_for_by_code_is_as_it_was_on_the_day() {
    assertThat(membership.stateOn("BY", LocalDate.of(2016, 1, 1)).map(StateOn::standing))
        .contains("observer");
    assertThat(membership.isMember("BY", LocalDate.of(2024, 7, 4))).isTrue();
    assertThat(membership.isMember("BY", LocalDate.of(2024, 7, 3))).isFalse();
    assertThat(membership.history("XX")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/states?lang=en&at=2024-07-04 | 200 | Republic of Belarus",
        "/states?lang=ru&at=2017-06-09 | 200 | Исламская Республика Пакистан",
        "/states?lang=zh&at=2025-09-01 | 200 | 上合组织伙伴",
        "/states?lang=en&at=2023-07-04 | 200 | 4 Jul 2023 (unverified)",
        "/states?lang=en&at=2024-01-01 | 200 | September 2022",
        "/states?lang=en&at=2025-09-01 | 200 | date of effect were not found",
        "/states?lang=en&at=1999-01-01 | 200 | did not exist yet",
        "/states?lang=ru&at=yesterday | 400 | не является датой",
        "/states/TR?lang=en&at=2020-01-01 | 200 | Republic of Turkey",
        "/states/TR?lang=en&at=2023-01-01 | 200 | Named Türkiye, Republic of Türkiye",
        "/states/LA?lang=en | 200 | date not known",
        "/states/XX | 404 | There is no such page",
        "/bodies?lang=ru&at=2026-01-01 | 200 | Совет глав государств",
        "/bodies?lang=zh&at=2026-01-01 | 200 | 政治部（未经核实）",
        "/bodies?lang=en&at=2000-01-01 | 200 | no body of the organisation is known",
        "/bodies/hgc?lang=en | 200 | May adopt: Budget",
        "/bodies/hsc?lang=ru | 200 | Не вправе принимать: Бюджет",
        "/bodies?lang=en&at=2018-12-28 | 200 | <svg class=\"tree\"",
        "/bodies/cfm?lang=en&at=2016-01-01 | 200 | Uzbekistan (inferred)",
        "/bodies/cnc?lang=ru&at=2024-12-01 | 200 | Китай",
        "/bodies/hsc?lang=en&at=2011-01-01 | 200 | Not known to the register",
        "/bodies/hsc?lang=en&at=2024-07-04 | 200 | Regulation on the Heads of State Council, 29 May 2003",
        "/bodies/hsc?lang=zh&at=2024-07-04 | 200 | 白俄罗斯、印度、伊朗",
        "/bodies/secretariat?lang=en | 200 | Head of the Secretariat",
        "/bodies/rats?lang=en | 200 | Tashkent (unverified)",
        "/api/bodies/hsc?at=2025-01-01 | 200 | \"state\":\"CN\"",
        "/api/bodies/hgc/powers/adopt/budget?at=2024-10-16 | 200 | \"verdict\":\"allowed\"",
        "/api/bodies/cfm/powers/adopt/budget?at=2024-10-16 | 200 | \"verdict\":\"withheld\"",
        "/api/bodies/cfm/powers/crown/budget | 404 | problem",
        "/bodies/senate | 404 | There is no such page",
        "/api/states?at=2024-07-04 | 200 | \"standing\":\"member\"",
        "/api/states.csv?at=2024-07-04 | 200 | BY,BLR,112,Belarus",
        "/states/BY?lang=en | 200 | Membership was applied for",
        "/states/BY?lang=ru | 200 | июль 2022",
        "/states?lang=en&at=2018-12-28 | 200 | <svg viewBox",
        "/states?lang=zh | 200 | 历年地位",
        "/api/states/BY | 200 | \"standing\":\"observer\",\"from\":\"2015-07-10\",\"until\":\"2024-07-04\"",
        "/api/states/XX | 404 | problem",
        "/api/states/BY/standings.csv | 200 | BY,member,2024-07-04,,no",
        "/api/standings?at=2016-01-01 | 200 | \"code\":\"MN\"",
        "/api/standings.csv?at=2016-01-01 | 200 | BY,observer,2015-07-10,,no",
        "/api/bodies?at=2024-07-04 | 200 | \"deed\":\"adopt\"",
        "/api/bodies.csv?at=2024-07-04 | 200 | hsc,Heads of State Council",
        "/api/states?at=yesterday | 400 | problem"
      })
  void a_reader_finds(String path, int status, String words) throws Exception {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body() + answer.headers().firstValue("Content-Type").orElse(""))
        .contains(words);
  }

  @Test
  void the_api_lists_the_members_in_protocol_order() throws Exception {
    String body = get("/api/states?at=2001-06-15").body();
    List<String> codes =
        Pattern.compile("\"code\":\"([A-Z]{2})\"")
            .matcher(body)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(codes).containsExactly("KZ", "CN", "KG", "RU", "TJ", "UZ");
  }

  @Test
  void every_table_of_the_institution_holds_rows() {
    for (String table :
        List.of(
            "membership.state_name",
            "membership.standing",
            "bodies.body",
            "bodies.power",
            "bodies.fact")) {
      assertThat(jdbc.sql("select count(*) from " + table).query(Long.class).single()).isPositive();
    }
  }

  private List<String> codes(LocalDate day) {
    return offices.capacitiesOn(day).stream().map(held -> held.capacity().code()).toList();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
