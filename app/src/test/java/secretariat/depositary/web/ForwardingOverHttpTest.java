package secretariat.depositary.web;

import static org.assertj.core.api.Assertions.assertThat;
import static secretariat.depositary.DepositedDocuments.title;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import secretariat.accounts.Accounts;
import secretariat.accounts.OneTimeLinks;
import secretariat.accounts.RunningSystem;
import secretariat.accounts.Tokens;
import secretariat.depositary.DepositedDocuments;
import secretariat.depositary.Document.Copy;
import secretariat.depositary.Document.Deposited;
import secretariat.kernel.Capacity;
import secretariat.kernel.Classification;

/** Copies on their way, by page and by program: who sees what, and what is refused. */
@RunningSystem
@Import(DepositedDocuments.class)
class ForwardingOverHttpTest {

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private OneTimeLinks links;
  @Autowired private Tokens tokens;
  @Autowired private DepositedDocuments documents;

  private Staff staff;
  private Staff.Member kazakhstan;
  private Staff.Member uzbekistan;
  private Deposited document;
  private Copy copy;

  @BeforeEach
  void a_copy_is_certified_for_kazakhstan() {
    staff = new Staff(port, accounts, links, tokens);
    kazakhstan = staff.member(Capacity.permanentRepresentative("KZ"));
    uzbekistan = staff.member(Capacity.permanentRepresentative("UZ"));
    document = documents.deposited(title("cranes"), Classification.INTERNAL);
    copy = documents.certified(document, "KZ");
  }

  @Test
  void a_copy_goes_out_on_paper_with_its_note_and_arrives_with_its_evidence() {
    assertThat(entered("dispatches", Map.of("on", today())).statusCode()).isEqualTo(303);
    assertThat(entered("dispatches", Map.of("on", today())).body())
        .contains("depositary.copy-under-way");
    for (String paper : List.of("covering-note", "hand-over-sheet")) {
      var printed = staff.drafter.browser().get(copyPath() + "/" + paper);
      assertThat(printed.statusCode()).as(paper).isEqualTo(200);
      assertThat(printed.headers().firstValue("Content-Type")).hasValue("application/pdf");
    }
    assertThat(entered("deliveries", Map.of("on", "2020-01-01", "means", "paper")).body())
        .contains("depositary.delivery-before-copy", "depositary.delivery-without-evidence");
    assertThat(
            entered(
                    "deliveries",
                    Map.of("on", today(), "means", "paper", "evidence", "signed by the chancery"))
                .statusCode())
        .isEqualTo(303);
    assertThat(staff.lawyer.browser().get(page()).body()).contains("signed by the chancery");
    assertThat(onItsWay(staff.lawyer).get("standing")).isEqualTo("delivered");
  }

  @Test
  void the_recipient_acknowledges_by_program_and_reports_a_defect_and_nobody_else_can() {
    String deliveries = "/api/deliveries/" + document.subject().id();
    String about = "{\"copy\":%d}".formatted(copy.sequence());
    assertThat(uzbekistan.program().post(deliveries + "/acknowledgements", about).status())
        .isEqualTo(404);
    assertThat(staff.lawyer.program().post(deliveries + "/acknowledgements", about).status())
        .isEqualTo(403);
    assertThat(kazakhstan.program().post(deliveries + "/acknowledgements", about).status())
        .isEqualTo(201);
    assertThat(kazakhstan.program().post(deliveries + "/acknowledgements", about).rules())
        .containsExactly("depositary.already-acknowledged");
    assertThat(kazakhstan.program().post(deliveries + "/defects", about).rules())
        .containsExactly("depositary.defect-without-words");
    String defect = "{\"copy\":%d,\"defect\":\"Page 2 is blank\"}".formatted(copy.sequence());
    assertThat(kazakhstan.program().post(deliveries + "/defects", defect).status()).isEqualTo(201);
    assertThat(staff.lawyer.browser().get(page()).body()).contains("Page 2 is blank");
  }

  @Test
  void a_recipient_reads_its_own_row_and_of_others_nothing_but_that_it_was_sent() {
    assertThat(kazakhstan.program().get("/api/deliveries").text())
        .contains(document.subject().id());
    assertThat(uzbekistan.program().get("/api/deliveries").text())
        .doesNotContain(document.subject().id());
    String mine = "/desk/deliveries/" + document.subject().id();
    assertThat(kazakhstan.browser().get(mine).statusCode()).isEqualTo(200);
    assertThat(uzbekistan.browser().get(mine).statusCode()).isEqualTo(404);
    assertThat(uzbekistan.browser().get(mine + "/bundle").statusCode()).isEqualTo(404);
    assertThat(uzbekistan.browser().get(copyPath() + "/covering-note").statusCode()).isEqualTo(404);
  }

  @Test
  void everything_for_the_capital_comes_in_one_file() throws IOException {
    entered("dispatches", Map.of("on", today()));
    byte[] bundle =
        kazakhstan
            .browser()
            .downloadOnceThere("/desk/deliveries/" + document.subject().id() + "/bundle")
            .body();
    var names = new ArrayList<String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    assertThat(names)
        .anyMatch(name -> name.endsWith(".pdf"))
        .anyMatch(name -> name.endsWith(".tlog-proof"))
        .anyMatch(name -> name.endsWith("-covering-note.pdf"))
        .contains("proposed-trust.policy", "HOW-TO-CHECK.txt");
  }

  @Test
  void the_board_is_a_table_for_spreadsheets_and_shows_what_was_asked_for() {
    entered("dispatches", Map.of("on", today()));
    String csv = staff.lawyer.browser().get("/desk/forwarding.csv?show=all").body();
    assertThat(csv.lines().findFirst().orElseThrow()).contains("registry_number,title,recipient");
    assertThat(csv).contains(document.data().registryNumber() + ",", ",KZ,single,");
    assertThat(staff.lawyer.program().get("/api/forwarding?show=all").text())
        .contains(document.data().registryNumber());
    assertThat(kazakhstan.program().get("/api/forwarding").status()).isEqualTo(403);
    assertThat(staff.lawyer.browser().get("/desk/documents/none/forwarding").statusCode())
        .isEqualTo(404);
    assertThat(staff.lawyer.browser().get(document() + "/forwarding/XX").statusCode())
        .isEqualTo(404);
  }

  @Test
  void an_address_counts_only_with_its_note_and_only_if_it_can_be_one() {
    String address = "/desk/addresses/UZ";
    var wrong = Map.of("means", "e-mail", "address", "not an address", "from", today());
    assertThat(staff.drafter.browser().submit(address, address, wrong).body())
        .contains("depositary.address-wrong", "depositary.address-without-note");
    var right =
        Map.of("means", "e-mail", "address", "m@uz.example", "note", "Note 4", "from", today());
    assertThat(staff.drafter.browser().submit(address, address, right).statusCode()).isEqualTo(303);
    assertThat(staff.drafter.browser().get(address).body()).contains("m@uz.example");
  }

  private java.net.http.HttpResponse<String> entered(String deed, Map<String, String> fields) {
    var all = new java.util.HashMap<>(fields);
    all.put("copy", Long.toString(copy.sequence()));
    return staff.drafter.browser().submit(page(), page() + "/" + deed, all);
  }

  private Map<String, String> onItsWay(Staff.Member reader) {
    var row = reader.program().get("/api/documents/" + document.subject().id() + "/forwarding");
    return Map.of("standing", row.json().get(0).required("standing").asString());
  }

  private String document() {
    return "/desk/documents/" + document.subject().id();
  }

  private String page() {
    return document() + "/forwarding/KZ";
  }

  private String copyPath() {
    return document() + "/copies/" + copy.sequence();
  }

  private String today() {
    return accounts.today().toString();
  }
}
