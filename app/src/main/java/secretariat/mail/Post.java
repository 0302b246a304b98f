package secretariat.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The post: hands letters to the operator's mail server. */
@Component
public class Post {

  /** From here on an answer of SMTP is final (RFC 5321, section 4.2.1). */
  private static final int FINAL = 500;

  /** RFC 5322, section 3.3. */
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss xx", Locale.ENGLISH);

  private final Optional<MailSettings> settings;

  Post(Environment environment) {
    this.settings = MailSettings.of(environment);
  }

  /** Whether letters can be sent at all. */
  public boolean isOpen() {
    return settings.isPresent();
  }

  /** Sends a letter, waiting for the server no longer than the settings say. */
  public Sending send(Letter letter) {
    return settings.map(known -> send(letter, known)).orElseGet(Sending.Off::new);
  }

  private static Sending send(Letter letter, MailSettings settings) {
    String id = messageId(letter, settings);
    try {
      Session session = Session.getInstance(settings.properties());
      Message message = message(letter, settings, session, id);
      try (Transport transport = session.getTransport()) {
        transport.connect(
            settings.host(),
            settings.port(),
            settings.login().map(MailSettings.Login::user).orElse(null),
            settings.login().map(MailSettings.Login::password).orElse(null));
        transport.sendMessage(message, message.getAllRecipients());
      }
      return new Sending.Taken(id);
    } catch (AddressException notAnAddress) {
      return new Sending.Refused(words(notAnAddress));
    } catch (AuthenticationFailedException notLetIn) {
      // The operator can put this right; the letter is as good as before.
      return new Sending.Postponed(words(notLetIn));
    } catch (MessagingException failure) {
      return isFinal(failure)
          ? new Sending.Refused(words(failure))
          : new Sending.Postponed(words(failure));
    }
  }

  private static Message message(Letter letter, MailSettings settings, Session session, String id)
      throws MessagingException {
    var message = new MimeMessage(session);
    message.setFrom(new InternetAddress(settings.from(), true));
    for (String address : letter.to()) {
      message.addRecipient(Message.RecipientType.TO, new InternetAddress(address, true));
    }
    message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
    message.setText(letter.text(), StandardCharsets.UTF_8.name());
    message.setHeader("Date", DATE.format(ZonedDateTime.now(ZoneOffset.UTC)));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.saveChanges();
    message.setHeader("Message-ID", id);
    return message;
  }

  /** Made of the letter's key alone, so that it is the same whenever and wherever it is sent. */
  static String messageId(Letter letter, MailSettings settings) {
    String domain = settings.from().substring(settings.from().indexOf('@') + 1);
    return "<%s@%s>".formatted(letter.key().replaceAll("[^A-Za-z0-9._-]", "."), domain);
  }

  private static boolean isFinal(MessagingException failure) {
    for (Exception each = failure;
        each instanceof MessagingException messaging;
        each = messaging.getNextException()) {
      int answer =
          switch (messaging) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException send -> send.getReturnCode();
            default -> 0;
          };
      if (answer >= FINAL) {
        return true;
      }
    }
    return false;
  }

  /** The server's words on one line, for people to read. */
  private static String words(MessagingException failure) {
    Exception last = failure;
    while (last instanceof MessagingException messaging && messaging.getNextException() != null) {
      last = messaging.getNextException();
    }
    String words = String.valueOf(last.getMessage()).replaceAll("\\s+", " ").strip();
    return words.length() > 300 ? words.substring(0, 300) : words;
  }
}
