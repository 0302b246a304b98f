package secretariat.depositary.web;

import static org.assertj.core.api.Assertions.assertThat;
import static secretariat.depositary.DepositedDocuments.title;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import secretariat.accounts.Accounts;
import secretariat.accounts.OneTimeLinks;
import secretariat.accounts.RunningSystem;
import secretariat.accounts.Tokens;
import secretariat.depositary.DepositedDocuments;
import secretariat.depositary.Document.Deposited;
import secretariat.kernel.Capacity;
import secretariat.kernel.Classification;
import tools.jackson.databind.json.JsonMapper;

/** An objection that came on paper, recorded by a program of the Secretariat. */
@RunningSystem
@Import(DepositedDocuments.class)
class ObjectionsOnPaperTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private OneTimeLinks links;
  @Autowired private Tokens tokens;
  @Autowired private DepositedDocuments documents;

  @Test
  void it_is_recorded_with_its_scan_and_stops_the_correction() {
    var staff = new Staff(port, accounts, links, tokens);
    Deposited document = documents.deposited(title("straits"), Classification.PUBLIC);
    String correction = "/api/corrections/" + staff.proposeCorrection(document);
    String scan = staff.drafter.program().upload(DeskPapers.chinese()).get("sha256");
    String today = accounts.today().toString();
    var objection =
        new java.util.HashMap<String, Object>(
            Map.of(
                "state", "KZ",
                "receivedOn", today,
                "words", "It is right as it is",
                "reference", "Note 12",
                "scan", "0".repeat(64)));
    String address = correction + "/objections";
    assertThat(staff.drafter.program().post(address, JSON.writeValueAsString(objection)).rules())
        .contains("depositary.objection-without-paper");
    objection.put("scan", scan);
    String good = JSON.writeValueAsString(objection);
    Staff.Member kazakhstan = staff.member(Capacity.permanentRepresentative("KZ"));
    assertThat(kazakhstan.program().post(address, good).status()).isEqualTo(403);
    assertThat(staff.drafter.program().post("/api/corrections/none/objections", good).status())
        .isEqualTo(404);
    assertThat(staff.drafter.program().post(address, good).status()).isEqualTo(201);
    assertThat(staff.lawyer.program().get(correction).text())
        .contains("\"stage\":\"objected\"", "\"state\":\"KZ\"", "\"counts\":true");
  }
}
