package secretariat.depositary.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import secretariat.crash.Staff;
import secretariat.depositary.forwarding.ForwardingBoard.Standing;
import secretariat.mail.MailServers;

/** A mail server that misbehaves harms its own recipient's copy and no other. */
@Tag("any-engine")
@Timeout(300)
class BadMailTest {

  private interface Looking {
    void at(ForwardingWorld world, String document) throws Exception;
  }

  /** Two copies of a document: India's by mail through this server, Uzbekistan's in the portal. */
  private static void forwarding(Map<String, String> mail, Looking looking) throws Exception {
    try (ForwardingWorld world = ForwardingWorld.open(mail)) {
      world.everybodyIsInThePortalExcept("IN");
      world.notified("IN", Means.E_MAIL, Optional.of("mission@in.example"));
      String id = world.collated();
      world.certified(id, "IN");
      world.certified(id, "UZ");
      ForwardingWorld.await(() -> world.row(id, "UZ").standing() == Standing.DELIVERED);
      looking.at(world, id);
      assertThat(world.differences()).isEmpty();
    }
  }

  @Test
  void a_server_that_hangs_is_tried_again_and_the_board_says_so() throws Exception {
    try (var server = MailServers.thatHangs()) {
      forwarding(
          MailServers.settings(server.port()),
          (world, id) -> {
            Troubles troubles = world.office(Troubles.class);
            ForwardingWorld.await(() -> !troubles.of(id).isEmpty());
            assertThat(troubles.of(id).getFirst().refusal().rule())
                .isEqualTo(Troubles.MAIL_POSTPONED);
            assertThat(world.row(id, "IN").standing()).isEqualTo(Standing.TO_SEND);
          });
    }
  }

  @Test
  void a_refusal_for_good_is_recorded_and_paper_is_then_the_way() throws Exception {
    try (var server = MailServers.thatRefuses("550 5.1.1 no such mission")) {
      forwarding(
          MailServers.settings(server.port()),
          (world, id) -> {
            ForwardingWorld.await(() -> world.row(id, "IN").standing() == Standing.FAILED);
            var today = world.office(ForwardingBoard.class).today();
            world
                .office(DeliveryDesk.class)
                .sendOnPaper(Staff.REGISTRY, id, world.copyOf(id, "IN"), today)
                .orThrow();
            assertThat(world.row(id, "IN").standing()).isEqualTo(Standing.UNDER_WAY);
          });
    }
  }

  @Test
  void a_server_that_lies_gets_no_delivery_recorded_and_one_letter() throws Exception {
    try (var server = MailServers.thatLies()) {
      forwarding(
          MailServers.settings(server.port()),
          (world, id) -> {
            ForwardingWorld.await(() -> world.row(id, "IN").standing() == Standing.UNDER_WAY);
            Thread.sleep(1500);
            assertThat(world.row(id, "IN").facts().delivered()).isEmpty();
            assertThat(server.heard().stream().filter("DATA"::equals)).hasSize(1);
          });
    }
  }

  @Test
  void without_a_mail_server_nothing_is_claimed() throws Exception {
    forwarding(
        new HashMap<>(),
        (world, id) -> {
          assertThat(world.row(id, "IN").standing()).isEqualTo(Standing.TO_SEND);
          assertThat(world.office(Troubles.class).of(id)).isEmpty();
        });
  }
}
