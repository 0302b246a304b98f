package secretariat.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.mock.env.MockEnvironment;

/** Letters over real SMTP, and servers that hang, refuse or lie. */
@Timeout(60)
class PostTest {

  private static final Letter LETTER =
      new Letter(
          "document/6f9c/7",
          List.of("mission@state.example"),
          "Заверенная копия / 核证副本",
          "Ваша копия\n贵方副本");

  @Test
  void a_letter_arrives_with_its_words_in_all_scripts_and_under_its_own_id() throws Exception {
    var server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
    server.start();
    try {
      Sending sending = MailServers.post(server.getSmtp().getPort()).send(LETTER);

      assertThat(sending).isEqualTo(new Sending.Taken("<document.6f9c.7@secretariat.example>"));
      MimeMessage received = server.getReceivedMessages()[0];
      assertThat(received.getMessageID()).isEqualTo("<document.6f9c.7@secretariat.example>");
      assertThat(received.getSubject()).isEqualTo(LETTER.subject());
      assertThat(received.getContent().toString().replace("\r\n", "\n").strip())
          .isEqualTo(LETTER.text());
      assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    } finally {
      server.stop();
    }
  }

  @Test
  void a_letter_that_is_sent_again_bears_the_same_id() throws Exception {
    var server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
    server.start();
    try {
      Post post = MailServers.post(server.getSmtp().getPort());
      post.send(LETTER);
      post.send(LETTER);

      MimeMessage[] received = server.getReceivedMessages();
      assertThat(received).hasSize(2);
      assertThat(received[0].getMessageID()).isEqualTo(received[1].getMessageID());
    } finally {
      server.stop();
    }
  }

  @Test
  void a_server_that_never_answers_is_waited_for_no_longer_than_the_settings_say()
      throws IOException {
    try (var server = MailServers.thatHangs()) {
      long begun = System.nanoTime();

      Sending sending = MailServers.post(server.port()).send(LETTER);

      assertThat(sending).isInstanceOf(Sending.Postponed.class);
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
    }
  }

  @Test
  void an_address_that_does_not_exist_is_refused_for_good() throws IOException {
    try (var server = MailServers.thatRefuses("550 5.1.1 no such mission")) {
      assertThat(MailServers.post(server.port()).send(LETTER))
          .isInstanceOfSatisfying(
              Sending.Refused.class,
              refused -> assertThat(refused.answer()).contains("no such mission"));
    }
  }

  @Test
  void a_passing_refusal_is_tried_again() throws IOException {
    try (var server = MailServers.thatRefuses("451 4.7.1 come back later")) {
      assertThat(MailServers.post(server.port()).send(LETTER))
          .isInstanceOf(Sending.Postponed.class);
    }
  }

  @Test
  void a_server_that_is_not_there_is_tried_again() throws IOException {
    int port;
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    assertThat(MailServers.post(port).send(LETTER)).isInstanceOf(Sending.Postponed.class);
  }

  @Test
  void without_a_server_in_the_settings_the_post_is_closed() {
    var post = new Post(new MockEnvironment());

    assertThat(post.isOpen()).isFalse();
    assertThat(post.send(LETTER)).isEqualTo(new Sending.Off());
  }
}
