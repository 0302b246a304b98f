package secretariat.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import secretariat.database.TestDatabase;
import secretariat.decisions.DecisionAct.PastDecisionEntered;
import secretariat.profile.Certainty;
import secretariat.profile.Citation;

/** What other modules find in the decision book. */
class DecisionsTest {

  @Test
  void a_decision_is_found_by_its_bodys_number_and_year_and_by_its_day() throws Exception {
    try (Lakes lakes = Lakes.founded(TestDatabase.fresh())) {
      var past =
          new PastDecisionEntered(
              "",
              Optional.of("assembly"),
              Optional.of("№ 7"),
              "2012-06",
              Lakes.english("Dams"),
              Lakes.english(""),
              new Citation(Lakes.english("Journal of 2012"), Certainty.VERIFIED, List.of()));
      lakes.decisions().enterPast(Lakes.REGISTRY, past).orThrow();
      Decisions decisions = lakes.context.getBean(Decisions.class);
      assertThat(decisions.numbered("assembly", "№ 7", 2012))
          .hasValueSatisfying(entry -> assertThat(entry.registryNumber()).startsWith("DEC-"));
      assertThat(decisions.numbered("assembly", "№ 7", 2013)).isEmpty();
      assertThat(decisions.numbered("office", "№ 7", 2012)).isEmpty();
      assertThat(decisions.exists("assembly", "№ 7", LocalDate.of(2012, 6, 30))).isTrue();
      assertThat(decisions.exists("assembly", "№ 7", LocalDate.of(2012, 7, 1))).isFalse();
    }
  }
}
