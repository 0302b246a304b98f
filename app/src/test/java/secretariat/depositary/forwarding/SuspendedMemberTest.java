package secretariat.depositary.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import secretariat.crash.Staff;
import secretariat.depositary.RecipientDesk;
import secretariat.kernel.Seat;
import secretariat.kernel.Text;
import secretariat.membership.Intent;
import secretariat.membership.Manner;
import secretariat.membership.Membership;
import secretariat.membership.MembershipAct.Decision;
import secretariat.membership.MembershipDesk;
import secretariat.membership.StandingAct.MembershipSuspended;
import secretariat.profile.Certainty;
import secretariat.profile.Citation;
import secretariat.register.Register;

/** Who may not act for a time is still told what the depositary tells the members. */
class SuspendedMemberTest {

  private static final Citation DECISION =
      new Citation(Text.same("Decision of the heads of state"), Certainty.VERIFIED, List.of());

  @Test
  void a_member_whose_rights_are_suspended_still_receives_its_copy() throws Exception {
    try (var world = ForwardingWorld.open(Map.of())) {
      String document = world.collated();
      LocalDate today = world.office(Seat.class).dateOf(world.office(Register.class).now());
      suspend(world, "KG", today.minusDays(1));

      assertThat(
              world
                  .office(Membership.class)
                  .stateOn("KG", today)
                  .orElseThrow()
                  .stood()
                  .isSuspended())
          .isTrue();
      assertThat(world.office(RecipientDesk.class).propose(world.document(document)).codes())
          .isEqualTo(ForwardingWorld.MEMBERS);
    }
  }

  private static void suspend(ForwardingWorld world, String state, LocalDate on) {
    var decision =
        new Decision(Optional.of("hsc"), on, Optional.empty(), Optional.empty(), DECISION);
    world
        .office(MembershipDesk.class)
        .record(
            Staff.LEGAL,
            state,
            new Intent(on, new MembershipSuspended(Text.same("Obligations"), decision)),
            Manner.HISTORY)
        .orThrow();
  }
}
