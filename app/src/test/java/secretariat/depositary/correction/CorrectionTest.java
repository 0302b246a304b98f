package secretariat.depositary.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static secretariat.depositary.correction.CorrectionWorld.CHINA;
import static secretariat.depositary.correction.CorrectionWorld.KAZAKHSTAN;
import static secretariat.depositary.correction.CorrectionWorld.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import secretariat.crash.Staff;
import secretariat.depositary.CopyCertified;
import secretariat.depositary.Document.Copy;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.FileReference;
import secretariat.depositary.correction.CorrectionAct.CorrectionProposed;
import secretariat.depositary.correction.CorrectionAct.Level;
import secretariat.depositary.correction.CorrectionAct.Limit;
import secretariat.depositary.correction.CorrectionAct.NoticeGiven;
import secretariat.depositary.correction.CorrectionAct.Paper;
import secretariat.depositary.forwarding.Means;
import secretariat.depositary.notification.StatesConcerned;
import secretariat.depositary.press.PrintedWords;
import secretariat.depositary.standing.StandingDesk;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;
import secretariat.kernel.Language;
import secretariat.kernel.Outcome;
import secretariat.register.ActId;
import secretariat.register.Register;
import secretariat.register.Subject;
import secretariat.verifier.Answer;

/**
 * From an error in one language to copies of the corrected text, through the offices themselves.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(300)
class CorrectionTest {

  private CorrectionWorld world;
  private CorrectionEnding ending;
  private ObjectionDesk objections;
  private LocalDate today;

  @BeforeAll
  void open() throws Exception {
    world = CorrectionWorld.open();
    ending = world.office(CorrectionEnding.class);
    objections = world.office(ObjectionDesk.class);
    today = world.office(CorrectionBoard.class).today();
  }

  @AfterAll
  void the_index_tables_are_what_the_acts_say() {
    try (var closing = world) {
      assertThat(closing.differences()).isEmpty();
    }
  }

  @Test
  void a_body_corrects_one_language_of_its_decision_and_older_copies_are_genuine_and_superseded()
      throws Exception {
    String id = world.decision(Classification.PUBLIC, "KZ");
    Deposited before = world.document(id);
    Copy old = before.copies().getFirst();
    String chinese = before.text(Language.ZH).orElseThrow().sha256();
    CorrectionWanted wanted = world.byCorrigendum("99");
    String correction = world.proposed(id, wanted);

    ActId made = ending.make(Staff.LEGAL, correction, Optional.empty(), "").orThrow();

    Deposited after = world.document(id);
    assertThat(made.subject().kind()).isEqualTo("correction");
    assertThat(after.text(Language.RU)).hasValue(wanted.after());
    assertThat(after.text(Language.ZH).orElseThrow().sha256()).isEqualTo(chinese);
    assertThat(after.uncollated()).containsExactly(Language.RU);
    assertThat(after.stands(old)).isFalse();
    var rectified = after.rectifications().texts().getFirst();
    assertThat(rectified.replaced()).isEqualTo(before.text(Language.RU).orElseThrow());
    assertThat(rectified.act().number()).matches("V-\\d{4}-\\d{4}");
    assertThat(rectified.act().decision()).isPresent();
    String by = "document/%s/%d".formatted(id, rectified.sequence());
    assertThat(Proven.verified(world, old, id))
        .isInstanceOfSatisfying(
            Answer.Genuine.class,
            genuine -> {
              assertThat(genuine.standing().orElseThrow().superseded()).isTrue();
              assertThat(genuine.standing().orElseThrow().by()).hasValue(by);
            });

    world.collate(id);
    world.office(CopyRenewal.class).renew(Staff.CERTIFIER, id, today).orThrow();
    await(() -> world.document(id).copies().size() == 2);

    Copy renewed = world.document(id).copies().getLast();
    assertThat(renewed.act().recipient()).isEqualTo("KZ");
    assertThat(renewed.act().texts())
        .extracting(CopyCertified.Attached::sha256)
        .containsExactly(wanted.after().sha256(), chinese);
    assertThat(world.document(id).stands(renewed)).isTrue();
    assertThat(Proven.refusal(world.office(CopyRenewal.class).renew(Staff.CERTIFIER, id, today)))
        .isEqualTo(CopyRenewal.NOTHING_TO_RENEW);
    world.office(StandingDesk.class).stated(KAZAKHSTAN, world.document(id), renewed).orThrow();
    assertThat(Proven.verified(world, renewed, id))
        .isInstanceOfSatisfying(
            Answer.Genuine.class,
            genuine -> assertThat(genuine.standing().orElseThrow().superseded()).isFalse());
    assertThat(
            PrintedWords.of(
                world.office(CorrectionPapers.class).ofText(world.document(id), rectified)))
        .contains("Corrigendum", "更正", "Исправление", rectified.act().number(), "2052");
  }

  @Test
  void a_corrigendum_rests_on_a_decision_of_that_body_and_needs_a_second_person() {
    String id = world.decision(Classification.PUBLIC);
    CorrectionDesk desk = world.office(CorrectionDesk.class);
    assertThat(
            Proven.refusal(
                desk.propose(Staff.REGISTRY, world.document(id), world.byCorrigendum("98"))))
        .isEqualTo(CorrectionRules.DECISION_MISSING);
    CorrectionWanted wanted = world.byCorrigendum("99");
    String correction =
        desk.propose(Staff.LEGAL, world.document(id), wanted).orThrow().subject().id();
    assertThat(
            Proven.refusal(
                desk.propose(Staff.REGISTRY, world.document(id), world.byCorrigendum("99"))))
        .isEqualTo(CorrectionRules.OPEN_ALREADY);
    assertThat(Proven.refusal(ending.make(Staff.LEGAL, correction, Optional.empty(), "")))
        .isEqualTo(CorrectionRules.SECOND_PERSON);
    assertThat(ending.make(Staff.REGISTRY, correction, Optional.empty(), ""))
        .isInstanceOf(Outcome.Refused.class);
    ending.withdraw(Staff.CERTIFIER, correction, "The text was right").orThrow();
    assertThat(Proven.refusal(ending.make(Staff.CERTIFIER, correction, Optional.empty(), "")))
        .isEqualTo(CorrectionRules.ENDED);
  }

  @Test
  void an_objection_in_time_is_communicated_to_the_others_and_stops_the_correction()
      throws Exception {
    String id = world.treaty("KZ");
    String correction = world.proposed(id, world.byProposal(Optional.of(30), "art. 20"));
    await(() -> world.correction(correction).uninformed(1).isEmpty());
    Limit limit = world.correction(correction).proposal().limit().orElseThrow();
    assertThat(limit.level()).isEqualTo(Level.OWN_CLAUSE);
    assertThat(limit.lastDay()).isEqualTo(today.plusDays(30));
    assertThat(Proven.refusal(ending.make(Staff.LEGAL, correction, Optional.empty(), "")))
        .isEqualTo(CorrectionRules.LIMIT_RUNNING);

    ActId objection =
        objections.object(KAZAKHSTAN, correction, "The Russian text is right").orThrow();

    await(() -> world.correction(correction).notice(objection.sequence(), "CN").isPresent());
    assertThat(world.correction(correction).notice(objection.sequence(), "KZ")).isEmpty();
    assertThat(world.correction(correction).stage(today)).isEqualTo(Stage.OBJECTED);
    assertThat(world.correction(correction).stage(today.plusYears(9))).isEqualTo(Stage.OBJECTED);
    assertThat(Proven.refusal(ending.make(Staff.LEGAL, correction, Optional.empty(), "")))
        .isEqualTo(CorrectionRules.OBJECTED);
    assertThat(world.office(CorrectionBoard.class).find(CHINA, correction)).isPresent();
    var stranger =
        new Actor(CHINA.person(), secretariat.kernel.Capacity.permanentRepresentative("UZ"));
    assertThat(world.office(CorrectionBoard.class).find(stranger, correction)).isEmpty();
    assertThat(Proven.refusal(objections.object(stranger, correction, "No")))
        .isEqualTo(CorrectionRules.NOT_ADDRESSED);
  }

  @Test
  void where_the_text_has_no_clause_the_organisations_period_counts_and_its_source_is_shown() {
    String id = world.treaty();
    String correction = world.proposed(id, world.byProposal(Optional.empty(), ""));
    Limit limit = world.correction(correction).proposal().limit().orElseThrow();
    assertThat(limit.level()).isEqualTo(Level.ORGANISATION);
    assertThat(limit.days()).isEqualTo(90);
    assertThat(world.office(StatesConcerned.class).proposed(world.document(id), today))
        .containsExactly("KZ", "CN");
  }

  @Test
  void silence_until_the_last_day_lets_the_procès_verbal_be_drawn_up_and_a_late_paper_is_filed()
      throws Exception {
    String id = world.treaty("KZ", "CN");
    String correction = longAgo(id);
    var paper = new Paper("Note 12", new FileReference(world.corrected(Language.ZH).sha256(), 1));
    objections
        .received(
            Staff.REGISTRY,
            correction,
            new ObjectionDesk.OnPaper(
                "KZ",
                Optional.of(today.minusDays(12)),
                today.minusDays(9),
                "The error is none",
                Optional.of(paper)))
        .orThrow();
    Correction late = world.correction(correction);
    assertThat(late.lastDay("KZ")).hasValue(today.minusDays(10));
    assertThat(late.counts(late.objections().getFirst())).isFalse();
    assertThat(late.stage(today)).isEqualTo(Stage.READY);
    assertThat(Proven.refusal(ending.make(Staff.LEGAL, correction, Optional.of(today), "")))
        .isEqualTo(CorrectionRules.AGREEMENT_MISSING);

    ending.make(Staff.LEGAL, correction, Optional.empty(), "").orThrow();

    var rectified = world.document(id).rectifications().texts().getFirst();
    assertThat(rectified.act().from()).isEmpty();
    assertThat(world.document(id).copies()).noneMatch(world.document(id)::stands);
    assertThat(
            PrintedWords.of(
                world.office(CorrectionPapers.class).ofText(world.document(id), rectified)))
        .contains("Протокол об исправлении", "更正纪事录", "ab initio", "art. 79");
    Correction made = world.correction(correction);
    await(() ->
        world.correction(correction).uninformed(made.ending().orElseThrow().place()).isEmpty());

    objections
        .received(
            Staff.REGISTRY,
            correction,
            new ObjectionDesk.OnPaper(
                "CN", Optional.empty(), today.minusDays(10), "Found later", Optional.of(paper)))
        .orThrow();
    assertThat(world.correction(correction).stage(today)).isEqualTo(Stage.CONTESTED);
  }

  /** A proposal that was made, and communicated, a hundred days ago. */
  private String longAgo(String document) {
    Subject subject = Subject.fresh(CorrectionAct.SUBJECT);
    LocalDate then = today.minusDays(100);
    CorrectionWanted wanted = world.byProposal(Optional.of(90), "");
    var proposal =
        new CorrectionProposed(
            document,
            Language.RU,
            world.document(document).text(Language.RU).orElseThrow().sha256(),
            wanted.after(),
            wanted.error(),
            Optional.of(
                new Limit(
                    90,
                    then,
                    then.plusDays(90),
                    Level.PROPOSAL,
                    world.office(CorrectionSources.class).convention())),
            world.office(StatesConcerned.class).named(wanted.addressees()),
            Optional.empty());
    world
        .office(Register.class)
        .decide(
            subject,
            history -> {
              history.record(Staff.REGISTRY, then, Classification.INTERNAL, proposal);
              for (String code : List.of("KZ", "CN")) {
                history.record(
                    Staff.REGISTRY,
                    then,
                    Classification.INTERNAL,
                    new NoticeGiven(1, code, Means.PAPER, "Note 5"));
              }
              return Outcome.done(true);
            })
        .orThrow();
    return subject.id();
  }
}
