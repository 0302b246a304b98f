package secretariat.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import secretariat.database.TestDatabase;
import secretariat.decisions.DecisionAct.ProposalEntered;
import secretariat.decisions.DecisionAct.TextCorrected;
import secretariat.kernel.Language;
import secretariat.kernel.Seat;
import secretariat.kernel.Text;

/** What can still happen to a decision once it stands in the book. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdoptedTextTest {

  private Lakes lakes;

  @BeforeAll
  void the_union_is_founded() throws Exception {
    lakes = Lakes.founded(TestDatabase.fresh());
  }

  @AfterAll
  void the_union_rests() {
    lakes.close();
  }

  @Test
  void the_text_of_one_language_is_corrected_and_the_other_stays_as_it_was() {
    String id =
        adopted(
            new ProposalEntered(
                new Text(Map.of(Language.EN, "Fish", Language.RU, "Рыба")),
                new Text(Map.of(Language.EN, "Ten nets.", Language.RU, "Десять сетей.")),
                Optional.of("assembly"),
                "XA",
                false,
                Optional.empty(),
                Optional.empty()));
    var before = (Proposal.Adopted) lakes.proposal(id);
    var slip = new TextCorrected(Language.RU, "Рыба", "Двенадцать сетей.", "");
    assertThat(ConsentTest.rules(lakes.decisions().correct(Lakes.LEGAL, id, slip)))
        .containsExactly("decisions.reason-missing");
    var correction = new TextCorrected(Language.RU, "Рыба", "Двенадцать сетей.", "A slip");
    lakes.decisions().correct(Lakes.LEGAL, id, correction).orThrow();
    assertThat(ConsentTest.rules(lakes.decisions().correct(Lakes.LEGAL, id, correction)))
        .containsExactly("decisions.nothing-corrected");

    var after = (Proposal.Adopted) lakes.proposal(id);
    assertThat(after.text().exactly(Language.RU)).hasValue("Двенадцать сетей.");
    assertThat(after.text().exactly(Language.EN)).isEqualTo(before.text().exactly(Language.EN));
    assertThat(after.registryNumber()).isEqualTo(before.registryNumber());
  }

  @Test
  void a_state_that_stays_out_of_a_project_is_named_and_may_join_later() {
    String id = lakes.entered(Lakes.text(Optional.of("assembly"), true));
    opened(id);
    lakes.answer(id, "XC", AnswerKind.STAY_OUT);
    announced(id);
    assertThat(byConsent(id).aside()).containsExactly("XC");

    lakes.answer(id, "XB", AnswerKind.JOIN_LATER);
    lakes.answer(id, "XC", AnswerKind.JOIN_LATER);
    assertThat(byConsent(id).aside()).isEmpty();
    assertThat(byConsent(id).joined())
        .extracting(Proposal.Origin.Joined::state)
        .containsExactly("XC");
  }

  private Proposal.Origin.ByConsent byConsent(String id) {
    return ((Proposal.Adopted) lakes.proposal(id)).byConsent().orElseThrow();
  }

  private String adopted(ProposalEntered text) {
    String id = lakes.entered(text);
    opened(id);
    announced(id);
    return id;
  }

  private void opened(String id) {
    lakes.put(id, "round-table");
    lakes.proposals().open(Lakes.LEGAL, id, Optional.empty(), "UTC").orThrow();
  }

  private void announced(String id) {
    lakes.consent().close(Lakes.LEGAL, id).orThrow();
    var today = lakes.context.getBean(Seat.class).dateOf(lakes.now());
    var announcement = new DecisionDesk.Announcement(today, Optional.empty(), Optional.empty());
    lakes.decisions().adopt(Lakes.LEGAL, id, announcement).orThrow();
  }
}
