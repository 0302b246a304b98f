package secretariat.depositary.web;

import static org.assertj.core.api.Assertions.assertThat;
import static secretariat.depositary.DepositedDocuments.title;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
import secretariat.depositary.press.PrintedWords;
import secretariat.kernel.Capacity;
import secretariat.kernel.Classification;

/** A correction that is communicated on paper: a numbered covering letter for each state. */
@RunningSystem
@Import(DepositedDocuments.class)
class CorrectionLettersOverHttpTest {

  private static final Pattern NUMBER = Pattern.compile("letters/(N-\\d{4}-\\d{4})");

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private OneTimeLinks links;
  @Autowired private Tokens tokens;
  @Autowired private DepositedDocuments documents;

  private Staff staff;
  private Deposited document;
  private String id;

  @BeforeEach
  void a_correction_is_proposed_to_two_states() {
    staff = new Staff(port, accounts, links, tokens);
    document = documents.deposited(title("dunes"), Classification.PUBLIC);
    id = staff.proposeCorrection(document);
  }

  @Test
  void each_state_has_its_letter_in_three_languages_with_a_number_of_the_notes_series() {
    Copy copy = documents.certified(document, "KZ");
    String note = sentOnPaper(copy);
    assertThat(issued("KZ", "1").statusCode()).isEqualTo(303);
    assertThat(issued("CN", "1").statusCode()).isEqualTo(303);

    List<String> numbers = numbers();
    assertThat(numbers).hasSize(2);
    assertThat(count(numbers.getFirst())).isEqualTo(count(note) + 1);
    assertThat(count(numbers.getLast())).isEqualTo(count(note) + 2);
    String words = words(numbers.getFirst());
    assertThat(words)
        .contains(numbers.getFirst(), document.data().registryNumber())
        .contains("Сопроводительное письмо", "附函", "Covering Letter", "Казахстан", "90")
        .contains("Буква", "一字", "A letter");
    assertThat(words(numbers.getLast())).contains("Китай").doesNotContain("Казахстан");
    assertThat(count(sentOnPaper(documents.certified(document, "CN"))))
        .isEqualTo(count(numbers.getLast()) + 1);
  }

  @Test
  void a_letter_is_issued_once_about_what_there_is_and_to_whom_it_concerns() {
    assertThat(issued("KZ", "1").statusCode()).isEqualTo(303);
    assertThat(issued("KZ", "1").body()).contains("depositary.letter-issued");
    assertThat(issued("UZ", "1").body()).contains("depositary.correction-not-addressed");
    assertThat(issued("CN", "7").body()).contains("depositary.correction-no-such-matter");
    assertThat(numbers()).hasSize(1);
    assertThat(staff.lawyer.browser().get(page() + "/letters/N-2026-9999").statusCode())
        .isEqualTo(404);
    Staff.Member kazakhstan = staff.member(Capacity.permanentRepresentative("KZ"));
    assertThat(kazakhstan.browser().get(page() + "/letters/" + numbers().getFirst()).statusCode())
        .isEqualTo(403);
  }

  @Test
  void a_program_issues_the_letter_about_an_objection() {
    Staff.Member kazakhstan = staff.member(Capacity.permanentRepresentative("KZ"));
    String mine = "/desk/correction-proposals/" + id;
    kazakhstan.browser().submit(mine, mine + "/objections", Map.of("words", "It is right"));
    String api = "/api/corrections/%s/letters".formatted(id);

    assertThat(staff.drafter.program().post(api, "{\"about\":2,\"recipient\":\"CN\"}").status())
        .isEqualTo(201);
    assertThat(staff.drafter.program().post(api, "{\"about\":2,\"recipient\":\"CN\"}").rules())
        .containsExactly("depositary.letter-issued");
    assertThat(
            staff
                .drafter
                .program()
                .post("/api/corrections/none/letters", "{\"about\":1,\"recipient\":\"KZ\"}")
                .status())
        .isEqualTo(404);
    assertThat(kazakhstan.program().post(api, "{\"about\":1,\"recipient\":\"KZ\"}").status())
        .isEqualTo(403);
    assertThat(words(numbers().getFirst())).contains("It is right");
    assertThat(staff.lawyer.browser().get(page()).body()).contains("Covering letters");
  }

  private java.net.http.HttpResponse<String> issued(String recipient, String about) {
    return staff
        .drafter
        .browser()
        .submit(page(), page() + "/letters", Map.of("recipient", recipient, "about", about));
  }

  /** The numbers of the letters, as the page of the correction lists them. */
  private List<String> numbers() {
    return NUMBER
        .matcher(staff.lawyer.browser().get(page()).body())
        .results()
        .map(found -> found.group(1))
        .distinct()
        .toList();
  }

  /** Sends a copy on paper; gives the number of its covering note. */
  private String sentOnPaper(Copy copy) {
    String forwarding =
        "/desk/documents/%s/forwarding/%s"
            .formatted(document.subject().id(), copy.act().recipient());
    staff
        .drafter
        .browser()
        .submit(
            forwarding,
            forwarding + "/dispatches",
            Map.of("on", accounts.today().toString(), "copy", Long.toString(copy.sequence())));
    return staff
        .lawyer
        .program()
        .get("/api/documents/%s/forwarding".formatted(document.subject().id()))
        .json()
        .valueStream()
        .filter(row -> row.required("recipient").asString().equals(copy.act().recipient()))
        .map(row -> row.required("coveringNote").asString())
        .findFirst()
        .orElseThrow();
  }

  private static int count(String number) {
    return Integer.parseInt(number.split("-")[2]);
  }

  private String words(String number) {
    return PrintedWords.of(staff.lawyer.browser().download(page() + "/letters/" + number).body());
  }

  private String page() {
    return "/desk/corrections/" + id;
  }
}
