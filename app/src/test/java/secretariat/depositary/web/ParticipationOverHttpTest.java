package secretariat.depositary.web;

import static org.assertj.core.api.Assertions.assertThat;
import static secretariat.depositary.DepositedDocuments.title;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import secretariat.accounts.Accounts;
import secretariat.accounts.OneTimeLinks;
import secretariat.accounts.RunningSystem;
import secretariat.accounts.Tokens;
import secretariat.depositary.Delegations;
import secretariat.depositary.DepositedDocuments;
import secretariat.depositary.Document.Deposited;
import secretariat.kernel.Capacity;
import secretariat.kernel.Classification;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Parties to a treaty and those entitled to become parties, by page and by program. */
@RunningSystem
@Import(DepositedDocuments.class)
class ParticipationOverHttpTest {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String[] MEMBERS = {
    "BY", "IN", "IR", "KZ", "CN", "KG", "PK", "RU", "TJ", "UZ"
  };

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private OneTimeLinks links;
  @Autowired private Tokens tokens;
  @Autowired private DepositedDocuments documents;
  @Autowired private Delegations delegations;

  private Staff staff;
  private Deposited treaty;

  @BeforeEach
  void a_treaty_is_deposited() {
    staff = new Staff(port, accounts, links, tokens);
    treaty = documents.deposited(title("rivers"), "treaty", Classification.PUBLIC);
  }

  @Test
  void who_may_become_a_party_is_recorded_in_the_browser_and_then_proposed() {
    String page = desk() + "/participation-clauses";
    var entered =
        Map.of("states", "MN", "article", "art. 14", "wording", "open for accession by Mongolia");
    assertThat(staff.lawyer.browser().get(page).body()).contains("Mongolia", "SCO partners");
    assertThat(staff.lawyer.browser().submit(page, page, Map.of("article", "art. 14")).body())
        .contains("depositary.participation-of-nobody", "depositary.participation-not-cited");
    assertThat(staff.drafter.browser().get(page).body())
        .contains("depositary.not-in-this-capacity");

    assertThat(staff.lawyer.browser().submit(page, page, entered).statusCode()).isEqualTo(303);

    assertThat(proposed()).containsExactly(with("MN"));
    assertThat(staff.certifier.browser().get(desk() + "/recipients").body())
        .contains("Mongolia", "Entitled to become a party: art. 14", "participation-clauses");
    assertThat(staff.lawyer.browser().get(desk()).body())
        .contains("Own clause on who may become a party recorded: art. 14");
    assertThat(staff.lawyer.browser().get(page).body()).contains("open for accession by Mongolia");
  }

  @Test
  void a_program_names_a_group_and_the_parties_and_each_state_has_one_line() {
    String group = clause(List.of("sco-partner"));
    assertThat(staff.lawyer.program().post(api("participation-clauses"), group).status())
        .isEqualTo(201);
    String parties =
        JSON.writeValueAsString(
            Map.of(
                "states", List.of("KZ", "MN"),
                "on", accounts.today().toString(),
                "source", "Status list 4"));
    assertThat(staff.lawyer.program().post(api("parties"), parties).status()).isEqualTo(201);

    List<String> codes = proposed();
    assertThat(codes).startsWith(MEMBERS).contains("MN", "TR").doesNotHaveDuplicates();
    assertThat(line("MN").required("reason").asString()).isEqualTo("party");
    assertThat(line("TR").required("reason").asString()).isEqualTo("entitled");
    assertThat(line("KZ").required("reason").asString()).isEqualTo("member");
    assertThat(staff.certifier.browser().get(desk() + "/recipients").body())
        .contains("Party to the treaty: %s: Status list 4".formatted(accounts.today()));
    assertThat(staff.lawyer.browser().get(desk() + "/parties").body()).contains("Status list 4");
    String asked = staff.lawyer.browser().get(desk() + "/rectifications").body();
    assertThat(List.of("KZ", "CN", "MN"))
        .allSatisfy(code -> assertThat(asked).contains("value=\"%s\" checked".formatted(code)));
    assertThat(asked).doesNotContain("value=\"TR\" checked");
  }

  @Test
  void what_a_program_cannot_record_is_refused_by_its_rule_and_states_read_none_of_it() {
    assertThat(
            staff
                .lawyer
                .program()
                .post(api("participation-clauses"), clause(List.of("ally")))
                .rules())
        .containsExactly("depositary.participation-standing-unknown");
    String ahead =
        JSON.writeValueAsString(
            Map.of("states", List.of("XX"), "on", accounts.today().plusDays(1).toString()));
    assertThat(staff.lawyer.program().post(api("parties"), ahead).rules())
        .containsExactly(
            "depositary.participation-state-unknown",
            "depositary.parties-day-ahead",
            "depositary.parties-without-source");
    assertThat(
            staff
                .drafter
                .program()
                .post(api("participation-clauses"), clause(List.of("sco-partner")))
                .rules())
        .containsExactly("depositary.not-in-this-capacity");
    Staff.Member kazakhstan = staff.member(Capacity.permanentRepresentative("KZ"));
    assertThat(kazakhstan.program().get(api("recipients")).status()).isEqualTo(403);
  }

  @Test
  void a_program_decides_on_the_concern_and_records_when_copies_are_sent() {
    String concern = "{\"body\":\"RATS\",\"concerned\":true,\"reason\":\"Its mandate\"}";
    assertThat(staff.lawyer.program().post(api("concerns"), concern).status()).isEqualTo(201);
    String sent = "{\"days\":15,\"from\":\"signature\",\"article\":\"art. 21\",\"wording\":\"15\"}";
    assertThat(staff.lawyer.program().post(api("forwarding-clauses"), sent).status())
        .isEqualTo(201);

    assertThat(proposed()).containsExactly(with("RATS"));
    assertThat(staff.certifier.browser().get(desk() + "/recipients").body()).contains("art. 21");
  }

  @Test
  void a_program_fixes_the_list_that_it_saw_and_adds_a_state_with_its_reason() {
    documents.certified(treaty, "KZ");
    staff.delegate(delegations, accounts.today());
    String concern = "{\"body\":\"RATS\",\"concerned\":false,\"reason\":\"Not its mandate\"}";
    assertThat(staff.lawyer.program().post(api("concerns"), concern).status()).isEqualTo(201);

    assertThat(fixed(staff.certifier, List.of("KZ"), "Note 9").rules())
        .containsExactly("depositary.proposal-changed");
    assertThat(fixed(staff.certifier, List.of(MEMBERS), "").rules())
        .containsExactly("depositary.recipient-without-reason");
    assertThat(fixed(staff.lawyer, List.of(MEMBERS), "Note 9").rules())
        .containsExactly("depositary.not-in-this-capacity");
    assertThat(fixed(staff.certifier, List.of(MEMBERS), "Note 9").status()).isEqualTo(201);

    assertThat(fixed(staff.certifier, List.of(MEMBERS), "Note 9").rules())
        .contains("depositary.list-fixed");
    assertThat(staff.lawyer.program().get(api("forwarding")).json().findValuesAsString("recipient"))
        .contains(MEMBERS)
        .contains("MN");
  }

  @Test
  void a_list_with_nothing_in_one_of_its_places_is_malformed() {
    for (String list : List.of("{\"seen\":[null]}", "{\"seen\":[],\"added\":[null]}", "{}")) {
      assertThat(staff.certifier.program().post(api("recipients"), list).status())
          .as(list)
          .isEqualTo(400);
    }
    assertThat(staff.lawyer.program().post(api("participation-clauses"), "{\"states\":[null]}"))
        .extracting(Program.Answer::status)
        .isEqualTo(400);
  }

  private Program.Answer fixed(Staff.Member who, List<String> seen, String explanation) {
    var added = Map.of("recipient", "MN", "reason", "signatory", "explanation", explanation);
    return who.program()
        .post(
            api("recipients"),
            JSON.writeValueAsString(Map.of("seen", seen, "added", List.of(added))));
  }

  private static String clause(List<String> standings) {
    return JSON.writeValueAsString(
        Map.of("standings", standings, "article", "art. 14", "wording", "open for accession"));
  }

  private static String[] with(String further) {
    var codes = new java.util.ArrayList<>(List.of(MEMBERS));
    codes.add(further);
    return codes.toArray(String[]::new);
  }

  private List<String> proposed() {
    return lines().valueStream().map(line -> line.required("recipient").asString()).toList();
  }

  private JsonNode line(String recipient) {
    return lines()
        .valueStream()
        .filter(line -> line.required("recipient").asString().equals(recipient))
        .findFirst()
        .orElseThrow();
  }

  private JsonNode lines() {
    return staff.certifier.program().get(api("recipients")).json().required("recipients");
  }

  private String desk() {
    return "/desk/documents/" + treaty.subject().id();
  }

  private String api(String resource) {
    return "/api/documents/%s/%s".formatted(treaty.subject().id(), resource);
  }
}
