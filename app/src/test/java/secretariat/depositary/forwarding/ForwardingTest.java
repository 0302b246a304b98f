package secretariat.depositary.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import secretariat.crash.Staff;
import secretariat.depositary.Document.Copy;
import secretariat.depositary.RecipientDesk;
import secretariat.depositary.forwarding.ForwardingAct.FurtherCopyRequested;
import secretariat.depositary.forwarding.ForwardingAct.Ground;
import secretariat.depositary.forwarding.ForwardingBoard.Standing;
import secretariat.depositary.press.PrintedWords;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.kernel.Outcome;
import secretariat.mail.MailServers;
import secretariat.profile.Periods.Start;

/** From the fixed list to ten states and RATS: made, sent, delivered, acknowledged. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(300)
class ForwardingTest {

  private static final Actor KAZAKHSTAN =
      new Actor("5b0f9f5a-5f0a-4a6f-9f3e-1d2c3b4a5f06", Capacity.permanentRepresentative("KZ"));

  private final GreenMail mail =
      new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
  private ForwardingWorld world;
  private DeliveryDesk desk;
  private LocalDate today;

  /** Forwarded to ten states and RATS. */
  private String id;

  @BeforeAll
  void open() throws Exception {
    mail.start();
    world = ForwardingWorld.open(MailServers.settings(mail.getSmtp().getPort()));
    world.everybodyIsInThePortalExcept("IN", "PK", "TJ");
    world.notified("IN", Means.E_MAIL, Optional.of("mission@in.example"));
    world.notified("PK", Means.PAPER, Optional.of("1 Embassy Road"));
    desk = world.office(DeliveryDesk.class);
    today = world.office(ForwardingBoard.class).today();
    id = world.collated();
    world.fix(id, true);
    world.awaitAll(id, 11);
  }

  @AfterAll
  void the_index_tables_are_what_the_acts_say() {
    try (var closing = world) {
      assertThat(closing.differences()).isEmpty();
    } finally {
      mail.stop();
    }
  }

  @Test
  void ten_states_and_RATS_have_one_copy_each_in_protocol_order_under_numbers_of_their_own()
      throws Exception {

    var expected = new ArrayList<>(ForwardingWorld.MEMBERS);
    expected.add("RATS");
    assertThat(world.recipientsOfCopies(id).subList(0, 11)).containsExactlyElementsOf(expected);
    assertThat(world.document(id).copies().stream().map(Copy::act).map(act -> act.copyNumber()))
        .doesNotHaveDuplicates();
    assertThat(world.row(id, "RATS").whose().reason()).isEqualTo("concerned");
  }

  @Test
  void each_goes_the_way_that_its_recipient_notified_and_the_three_facts_stand_apart()
      throws Exception {
    ForwardingWorld.await(() -> world.row(id, "KG").standing() == Standing.DELIVERED);
    ForwardingWorld.await(() -> world.row(id, "IN").standing() == Standing.UNDER_WAY);

    var portal = world.row(id, "KG").facts();
    assertThat(portal.dispatched()).hasValue(today);
    assertThat(portal.delivered()).hasValue(today);
    assertThat(portal.acknowledged()).isEmpty();
    assertThat(portal.note().orElseThrow()).matches("N-\\d{4}-\\d{4}");
    var letter = world.row(id, "IN").facts();
    assertThat(letter.by()).hasValue(Means.E_MAIL);
    assertThat(letter.delivered()).as("that a server took it proves no delivery").isEmpty();
    assertThat(world.row(id, "RATS").standing())
        .as("it notified no address")
        .isEqualTo(Standing.TO_SEND);
    assertThat(
            java.util.Arrays.stream(mail.getReceivedMessages())
                .filter(message -> text(message).contains(id))
                .count())
        .isEqualTo(1);
  }

  private static String text(jakarta.mail.internet.MimeMessage message) {
    try {
      return message.getContent().toString();
    } catch (java.io.IOException | jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void paper_counts_equally_and_its_note_and_sheet_can_be_printed() throws Exception {
    long copy = world.copyOf(id, "PK");

    desk.sendOnPaper(Staff.REGISTRY, id, copy, today).orThrow();
    assertThat(desk.sendOnPaper(Staff.REGISTRY, id, copy, today))
        .isInstanceOf(Outcome.Refused.class);
    var consignment = world.office(Consignments.class).of(id, copy).orElseThrow();
    byte[] note = world.office(ForwardingPapers.class).coveringNote(consignment).orElseThrow();
    byte[] sheet = world.office(ForwardingPapers.class).handoverSheet(consignment).orElseThrow();
    assertThat(PrintedWords.of(note))
        .contains("Сопроводительная нота", "随文照会", "Covering Note", consignment.number());
    assertThat(PrintedWords.of(sheet)).contains("Лист передачи", "交接单", "Hand-over sheet");
    desk.delivered(
            Staff.REGISTRY,
            id,
            copy,
            today,
            new DeliveryDesk.Handover(Means.PAPER, "signed by the chancery", Optional.empty()))
        .orThrow();
    assertThat(world.row(id, "PK").standing()).isEqualTo(Standing.DELIVERED);
  }

  @Test
  void an_address_that_is_notified_later_sets_what_waits_on_its_way() throws Exception {
    ForwardingWorld.await(() -> world.row(id, "UZ").standing() == Standing.DELIVERED);
    assertThat(world.row(id, "TJ").standing()).isEqualTo(Standing.TO_SEND);
    Thread.sleep(500);

    world.notified("TJ", Means.PORTAL, Optional.empty());

    ForwardingWorld.await(() -> world.row(id, "TJ").standing() == Standing.DELIVERED);
  }

  @Test
  void a_recipient_acknowledges_its_own_copy_once_and_nobody_elses() throws Exception {
    ForwardingWorld.await(() -> world.row(id, "KZ").standing() == Standing.DELIVERED);

    desk.acknowledged(KAZAKHSTAN, id, world.copyOf(id, "KZ"), today, Optional.empty()).orThrow();

    assertThat(world.row(id, "KZ").facts().acknowledged()).hasValue(today);
    assertThat(desk.acknowledged(KAZAKHSTAN, id, world.copyOf(id, "KZ"), today, Optional.empty()))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(desk.acknowledged(KAZAKHSTAN, id, world.copyOf(id, "UZ"), today, Optional.empty()))
        .isInstanceOf(Outcome.Refused.class);
    desk.defect(KAZAKHSTAN, id, world.copyOf(id, "KZ"), "Page 2 is blank").orThrow();
    assertThat(world.row(id, "KZ").facts().defect()).hasValue(today);
  }

  @Test
  void of_the_others_a_recipient_learns_only_that_it_was_sent() throws Exception {
    ForwardingWorld.await(() -> world.row(id, "UZ").standing() == Standing.DELIVERED);
    ForwardingBoard board = world.office(ForwardingBoard.class);

    assertThat(board.of(KAZAKHSTAN, id)).isEmpty();
    assertThat(board.all(KAZAKHSTAN, ForwardingBoard.Filter.ALL, 0, 10).rows()).isEmpty();
    assertThat(board.others(KAZAKHSTAN, id)).hasSize(10);
    assertThat(board.mine(KAZAKHSTAN, 0, 100).rows())
        .allSatisfy(row -> assertThat(row.whose().recipient()).isEqualTo("KZ"));
    var stranger = new Actor(KAZAKHSTAN.person(), Capacity.permanentRepresentative("AF"));
    assertThat(board.others(stranger, id)).isEmpty();
  }

  @Test
  void a_further_copy_on_request_has_its_own_number_and_names_the_request() throws Exception {

    var request =
        new FurtherCopyRequested(
            Ground.LOSS, "Embassy of the Russian Federation", today, Optional.of("Note 12"));
    var act = desk.requested(Staff.CERTIFIER, id, "RU", request).orThrow();

    world.awaitAll(id, 12);
    Copy further = world.document(id).copies().getLast();
    assertThat(further.act().recipient()).isEqualTo("RU");
    assertThat(further.act().request()).hasValue(act.code());
    assertThat(further.act().copyNumber()).endsWith("/12");
    Thread.sleep(1500);
    assertThat(world.document(id).copies()).hasSize(12);
  }

  @Test
  void reminders_are_given_once_each_and_the_documents_own_clause_moves_the_last_day()
      throws Exception {
    ForwardingBoard board = world.office(ForwardingBoard.class);
    assertThat(world.row(id, "KZ").facts().due()).hasValue(LocalDate.of(2024, 7, 17));
    ForwardingWorld.await(() -> board.reminders(id).size() >= 3);
    assertThat(board.reminders(id))
        .extracting(ForwardingBoard.Reminded::days)
        .containsExactlyInAnyOrder(-2, 1, 7);

    world
        .office(RecipientDesk.class)
        .recordClause(Staff.LEGAL, id, 15, Start.ADOPTION, "art. 21", "within 15 days")
        .orThrow();

    assertThat(world.row(id, "KZ").facts().due()).hasValue(LocalDate.of(2024, 7, 19));
    assertThat(world.row(id, "RATS").isLate(today)).isTrue();
    ForwardingWorld.await(() -> board.reminders(id).size() >= 6);
  }

  @Test
  void a_list_is_not_fixed_twice_nor_while_the_concern_of_RATS_is_undecided() throws Exception {
    String undecided = world.collated();
    RecipientDesk recipients = world.office(RecipientDesk.class);
    List<String> seen = recipients.propose(world.document(undecided)).codes();
    assertThat(recipients.fix(Staff.CERTIFIER, undecided, seen, List.of()))
        .isInstanceOf(Outcome.Refused.class);
    List<String> before = recipients.propose(world.document(id)).codes();
    assertThat(recipients.fix(Staff.CERTIFIER, id, before, List.of()))
        .isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void everything_for_the_capital_is_in_one_file() throws Exception {
    ForwardingWorld.await(() -> world.row(id, "BY").standing() == Standing.DELIVERED);
    var out = new java.io.ByteArrayOutputStream();

    world.office(Bundle.class).write(world.office(Consignments.class).of(id, "BY"), out);

    var names = new ArrayList<String>();
    try (var zip =
        new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(out.toByteArray()))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName().replaceFirst("D-\\d{4}-\\d{4}", "D"));
      }
    }
    assertThat(names)
        .containsExactly(
            "D-copy-1-BY.pdf",
            "D-copy-1-BY.tlog-proof",
            "D-copy-1-BY-covering-note.pdf",
            "proposed-trust.policy",
            "HOW-TO-CHECK.txt");
  }

  @Test
  void letters_about_one_copy_name_no_title_of_a_restricted_document() throws Exception {
    String id = world.collated();
    world.certified(id, "RU");
    var consignment = world.office(Consignments.class).of(id, world.copyOf(id, "RU")).orElseThrow();
    Letters letters = world.office(Letters.class);
    assertThat(letters.copy(consignment, "a@b.example").text())
        .contains(world.document(id).title().in(secretariat.kernel.Language.RU));

    world
        .office(secretariat.depositary.Depositary.class)
        .reclassify(Staff.REGISTRY, id, secretariat.kernel.Classification.RESTRICTED, "Its subject")
        .orThrow();

    var restricted =
        world.office(Consignments.class).of(id, consignment.copy().sequence()).orElseThrow();
    var letter = letters.copy(restricted, "a@b.example");
    for (String title : world.document(id).title().versions().values()) {
      assertThat(letter.text()).doesNotContain(title);
      assertThat(letter.subject()).doesNotContain(title);
    }
    assertThat(Map.of("key", letter.key())).containsEntry("key", id(consignment));
  }

  private static String id(Consignments.Consignment consignment) {
    return "document/%s/%d"
        .formatted(consignment.document().subject().id(), consignment.copy().sequence());
  }
}
