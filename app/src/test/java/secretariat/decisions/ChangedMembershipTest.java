package secretariat.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import secretariat.database.TestDatabase;
import secretariat.decisions.DecisionAct.TextSent;
import secretariat.diary.Next;
import secretariat.kernel.Seat;
import secretariat.membership.Intent;
import secretariat.membership.Manner;
import secretariat.membership.MembershipAct;
import secretariat.membership.MembershipAct.Decision;
import secretariat.membership.MembershipAct.StandingGranted;
import secretariat.membership.MembershipDesk;
import secretariat.membership.StandingAct.MembershipSuspended;
import secretariat.profile.Certainty;
import secretariat.profile.Citation;
import secretariat.register.Act;

/** States whose standing changes while a procedure is open. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangedMembershipTest {

  private static final Citation JOURNAL =
      new Citation(Lakes.english("Journal of the assembly"), Certainty.VERIFIED, List.of());

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
  void a_state_admitted_meanwhile_gets_the_text_and_can_object_and_a_suspended_one_cannot() {
    String id = lakes.open("still-waters", Optional.of(lakes.now().plusSeconds(60)));
    assertThat(sentTo(id)).containsExactlyInAnyOrder("XA", "XB", "XC", "XD");

    happened("XB", new MembershipSuspended(Lakes.english("Dues"), decision()));
    lakes.answer(id, "XB", AnswerKind.OBJECTION);
    var open = (Proposal.Open) lakes.proposal(id);
    assertThat(open.matter().answers())
        .extracting(answer -> Weight.of(answer, open.round()))
        .containsExactly(Weight.NOT_ENTITLED);

    happened(
        "XE",
        new StandingGranted(
            "member", JOURNAL, Optional.empty(), Optional.empty(), Optional.empty()));
    assertThat(circulated(id)).isInstanceOf(Next.Again.class);
    assertThat(circulated(id)).isInstanceOf(Next.Again.class);
    assertThat(sentTo(id)).containsExactlyInAnyOrder("XA", "XB", "XC", "XD", "XE");
    assertThat(lakes.docket().acts(id))
        .extracting(Act::content)
        .filteredOn(TextSent.class::isInstance)
        .containsExactly(new TextSent(1, "XE"));

    lakes.answer(id, "XE", AnswerKind.OBJECTION);
    assertThat(lakes.proposal(id)).isInstanceOf(Proposal.Broken.class);
    assertThat(circulated(id)).isInstanceOf(Next.Done.class);
  }

  private void happened(String state, MembershipAct what) {
    var yesterday = lakes.context.getBean(Seat.class).dateOf(lakes.now()).minusDays(1);
    lakes
        .context
        .getBean(MembershipDesk.class)
        .record(Lakes.LEGAL, state, new Intent(yesterday, what), Manner.HISTORY)
        .orThrow();
  }

  private Decision decision() {
    var yesterday = lakes.context.getBean(Seat.class).dateOf(lakes.now()).minusDays(1);
    return new Decision(
        Optional.of("assembly"), yesterday, Optional.empty(), Optional.empty(), JOURNAL);
  }

  private Next circulated(String id) {
    return lakes.context.getBean(CirculationBearer.class).perform(id + "/1");
  }

  private List<String> sentTo(String id) {
    return List.copyOf(((Proposal.Open) lakes.proposal(id)).round().sentTo());
  }
}
