package secretariat.depositary.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static secretariat.depositary.correction.CorrectionWorld.CHINA;
import static secretariat.depositary.correction.CorrectionWorld.await;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import secretariat.crash.Staff;
import secretariat.depositary.Document.Copy;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.forwarding.DeliveryDesk;
import secretariat.depositary.forwarding.DeliveryDesk.Communication;
import secretariat.depositary.forwarding.Means;
import secretariat.depositary.press.PrintedWords;
import secretariat.depositary.standing.StandingDesk;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;
import secretariat.kernel.Outcome;
import secretariat.kernel.Rule;
import secretariat.register.ActId;
import secretariat.verifier.Answer;

/** The standing of copies: an error in one alone, and what is stated of a restricted document. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(300)
class CopyStandingTest {

  private CorrectionWorld world;
  private CorrectionEnding ending;

  @BeforeAll
  void open() throws Exception {
    world = CorrectionWorld.open();
    ending = world.office(CorrectionEnding.class);
  }

  @AfterAll
  void the_index_tables_are_what_the_acts_say() {
    try (var closing = world) {
      assertThat(closing.differences()).isEmpty();
    }
  }

  @Test
  void of_a_restricted_document_the_statement_says_hash_and_standing_alone() throws Exception {
    String id = world.decision(Classification.RESTRICTED, "KZ");
    Copy copy = world.document(id).copies().getFirst();
    String correction = world.proposed(id, world.byCorrigendum("99"));
    ending.make(Staff.LEGAL, correction, Optional.empty(), "").orThrow();

    var statement =
        world
            .office(StandingDesk.class)
            .newest(Actor.PUBLIC, copy.act().file().sha256())
            .orElseThrow();
    assertThat(statement.superseded()).isTrue();
    assertThat(statement.named()).isFalse();
    assertThat(statement.by()).isEmpty();
    String token = statement.act().subject().id();
    await(() -> world.office(StandingDesk.class).proof(Actor.PUBLIC, token, 1).isPresent());
    String act =
        new String(
            java.util.Base64.getDecoder()
                .decode(
                    new String(
                            world
                                .office(StandingDesk.class)
                                .proof(Actor.PUBLIC, token, 1)
                                .orElseThrow()
                                .bytes(),
                            StandardCharsets.UTF_8)
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElseThrow()
                        .substring("extra ".length())),
            StandardCharsets.UTF_8);
    assertThat(act)
        .contains("\"standing\":\"superseded\"", copy.act().file().sha256())
        .doesNotContain(id, copy.act().copyNumber(), "KZ");
    assertThat(world.office(StandingDesk.class).proof(Actor.PUBLIC, token, 2)).isEmpty();
  }

  @Test
  void an_error_in_one_copy_is_put_on_record_at_once_and_touches_no_other() throws Exception {
    String id = world.decision(Classification.PUBLIC, "KZ", "CN");
    Copy wrong = world.document(id).copies().getFirst();
    Copy right = world.document(id).copies().getLast();

    world
        .office(CopyErrors.class)
        .rectify(Staff.CERTIFIER, id, wrong.sequence(), CorrectionWorld.ERROR)
        .orThrow();

    Deposited after = world.document(id);
    assertThat(after.stands(wrong)).isFalse();
    assertThat(after.stands(right)).isTrue();
    assertThat(after.uncollated()).isEmpty();
    assertThat(CopyRenewal.holders(after)).containsExactly("KZ");
    assertThat(
            Proven.refusal(
                world
                    .office(CopyErrors.class)
                    .rectify(Staff.CERTIFIER, id, wrong.sequence(), CorrectionWorld.ERROR)))
        .isEqualTo(Rule.of("depositary.copy-rectified-already"));
    assertThat(Proven.refusal(world.office(StandingDesk.class).stated(CHINA, after, wrong)))
        .isEqualTo(Rule.of("depositary.statement-not-yours"));
    var rectified = after.rectifications().copies().getFirst();
    assertThat(
            PrintedWords.of(
                world
                    .office(CorrectionPapers.class)
                    .ofCopy(after, rectified, CorrectionWorld.ERROR)))
        .contains(wrong.act().copyNumber(), "Протокол об исправлении");
    assertThat(Proven.verified(world, wrong, id))
        .isInstanceOfSatisfying(
            Answer.Genuine.class,
            genuine -> assertThat(genuine.standing().orElseThrow().superseded()).isTrue());
  }

  @Test
  void the_holder_is_told_of_the_error_in_its_copy_in_the_portal_by_itself() throws Exception {
    String id = world.decision(Classification.INTERNAL, "KZ");
    Copy wrong = world.document(id).copies().getFirst();
    rectified(id, wrong);
    await(() -> isTold(id, wrong));
  }

  @Test
  void where_paper_is_the_way_an_official_records_it_once_and_only_of_a_wrong_copy()
      throws Exception {
    String id = world.decision(Classification.INTERNAL, "UZ", "TJ");
    Copy wrong = world.document(id).copies().getFirst();
    Copy right = world.document(id).copies().getLast();
    rectified(id, wrong);
    assertThat(isTold(id, wrong)).isFalse();

    assertThat(Proven.refusal(told(id, right, "signed")))
        .isEqualTo(Rule.of("depositary.copy-not-rectified"));
    assertThat(Proven.refusal(told(id, wrong, " ")))
        .isEqualTo(Rule.of("depositary.delivery-without-evidence"));
    told(id, wrong, "signed by the chancery").orThrow();
    assertThat(isTold(id, wrong)).isTrue();
    assertThat(Proven.refusal(told(id, wrong, "signed again")))
        .isEqualTo(Rule.of("depositary.rectification-communicated"));
  }

  private void rectified(String id, Copy copy) {
    world
        .office(CopyErrors.class)
        .rectify(Staff.CERTIFIER, id, copy.sequence(), CorrectionWorld.ERROR)
        .orThrow();
  }

  private Outcome<ActId> told(String id, Copy copy, String evidence) {
    return world
        .office(DeliveryDesk.class)
        .communicated(
            Staff.REGISTRY,
            id,
            copy.sequence(),
            world.office(CorrectionBoard.class).today(),
            new Communication(Means.PAPER, evidence));
  }

  private boolean isTold(String id, Copy copy) {
    return world
        .office(DeliveryDesk.class)
        .isCommunicated(id, copy.act().recipient(), copy.act().copyNumber());
  }
}
