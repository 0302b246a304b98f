package secretariat.depositary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import secretariat.accounts.Accounts;
import secretariat.accounts.OneTimeLinks;
import secretariat.accounts.RunningSystem;
import secretariat.accounts.Tokens;
import secretariat.decisions.ConsentDesk;
import secretariat.decisions.DecisionAct.ProposalEntered;
import secretariat.decisions.DecisionDesk;
import secretariat.decisions.ProposalDesk;
import secretariat.kernel.Actor;
import secretariat.kernel.Text;

/**
 * A text that a body adopts here is awaited by the depositary until a deposit cites the decision.
 */
@RunningSystem
class AwaitedTextOverHttpTest {

  private static final String AWAITED =
      "Adopted text awaited: decision 41 of Heads of State Council";

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private OneTimeLinks links;
  @Autowired private Tokens tokens;
  @Autowired private ProposalDesk proposals;
  @Autowired private ConsentDesk consent;
  @Autowired private DecisionDesk decisions;

  @Test
  void a_decision_stands_at_the_registrys_desk_until_its_text_is_deposited() {
    var staff = new Staff(port, accounts, links, tokens);
    LocalDate today = accounts.today();
    assertThat(desk(staff.drafter)).doesNotContain("Adopted text awaited");
    String id = agreed(staff.lawyer.actor());
    assertThat(desk(staff.drafter)).as("agreed is not announced").doesNotContain(AWAITED);
    decisions
        .adopt(
            staff.lawyer.actor(),
            id,
            new DecisionDesk.Announcement(today, Optional.of("41"), Optional.empty()))
        .orThrow();
    assertThat(desk(staff.drafter)).contains(AWAITED, "Glaciers", "/desk/receipts/new");
    assertThat(desk(staff.lawyer)).as("who receives no originals").doesNotContain(AWAITED);

    deposited(staff, "40", today);
    assertThat(desk(staff.drafter)).as("another decision").contains(AWAITED);
    deposited(staff, "41", today);
    assertThat(desk(staff.drafter)).doesNotContain(AWAITED);
  }

  private static String desk(Staff.Member member) {
    return member.browser().get("/desk?lang=en").body();
  }

  private String agreed(Actor lawyer) {
    var entered =
        new ProposalEntered(
            Text.of("Glaciers", "Ледники", "冰川"),
            Text.of("They are measured.", "Их измеряют.", "予以测量。"),
            Optional.of("hsc"),
            "KZ",
            false,
            Optional.empty(),
            Optional.empty());
    String id = proposals.enter(lawyer, entered).orThrow().subject().id();
    proposals.put(lawyer, id, "consensus", Optional.empty()).orThrow();
    proposals.open(lawyer, id, Optional.empty(), "Asia/Shanghai").orThrow();
    consent.close(lawyer, id).orThrow();
    return id;
  }

  private static void deposited(Staff staff, String number, LocalDate day) {
    var program = staff.drafter.program();
    String document =
        program
            .post("/api/receipts", "{\"receivedOn\":\"%s\",\"deliveredBy\":\"KZ\"}".formatted(day))
            .get("document");
    String draft =
        """
        {"content":{"title":{"ru":"Ледники","zh-Hans":"冰川"},"documentKind":"decision",
         "basis":{"by":"decision","body":"hsc","number":"%s","date":"%s"},
         "depositary":"secretariat","classification":"internal",
         "authenticLanguages":["ru","zh-Hans"],
         "texts":[{"language":"ru","sha256":"%s"},{"language":"zh-Hans","sha256":"%s"}]},
         "basedOn":0,"ready":true}\
        """
            .formatted(
                number,
                day,
                program.upload(DeskPapers.russian()).get("sha256"),
                program.upload(DeskPapers.chinese()).get("sha256"));
    assertThat(program.put("/api/documents/" + document + "/draft", draft).text())
        .contains("\"ready\":true");
    var reader = staff.reader.program();
    String path = "/api/documents/" + document;
    int version = reader.get(path + "/draft").json().required("version").asInt();
    assertThat(reader.post(path + "/deposits", "{\"version\":%d}".formatted(version)).text())
        .contains("D-");
  }
}
