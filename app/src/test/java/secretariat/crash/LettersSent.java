package secretariat.crash;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a mail server received, held against what the acts say of it. */
public final class LettersSent {

  private final Map<String, Set<String>> lettersByName = new TreeMap<>();
  private final Map<String, Set<String>> namesByLetter = new TreeMap<>();
  private final Set<String> recorded;
  private final int count;

  /**
   * Looks at the acts first: a letter that is sent and recorded while this looks would otherwise
   * seem to be recorded only.
   */
  public LettersSent(GreenMail mail, DataSource superuser) {
    recorded =
        new HashSet<>(
            JdbcClient.create(superuser)
                .sql(
                    """
                    select convert_from(canonical, 'UTF8')::jsonb #>> '{content,messageId}'
                    from register.entry join register.opening using (subject, sequence)
                    where kind = 'copy-dispatched'
                      and convert_from(canonical, 'UTF8')::jsonb #> '{content,messageId}' is not null
                    """)
                .query(String.class)
                .list());
    MimeMessage[] received = mail.getReceivedMessages();
    for (MimeMessage message : received) {
      try {
        String name = message.getMessageID();
        String letter =
            "%s: %s%n%s"
                .formatted(
                    message.getRecipients(Message.RecipientType.TO)[0],
                    message.getSubject(),
                    message.getContent());
        lettersByName.computeIfAbsent(name, each -> new TreeSet<>()).add(letter);
        namesByLetter.computeIfAbsent(letter, each -> new TreeSet<>()).add(name);
      } catch (MessagingException | IOException unreadable) {
        throw new IllegalStateException(unreadable);
      }
    }
    count = received.length;
  }

  /** One Message-ID for two letters, one letter under two, and one that an act invented. */
  public List<String> broken() {
    var found = new ArrayList<String>();
    lettersByName.forEach((name, letters) -> {
      if (letters.size() > 1) {
        found.add("%s is the name of %s".formatted(name, letters));
      }
    });
    namesByLetter.forEach((letter, names) -> {
      if (names.size() > 1) {
        found.add("%s came under %s".formatted(letter, names));
      }
    });
    recorded.stream()
        .filter(name -> !lettersByName.containsKey(name))
        .forEach(name -> found.add("%s was recorded and never sent".formatted(name)));
    return found;
  }

  /** Letters that were sent and that no act knows; there may be some while work goes on. */
  public List<String> unclaimed() {
    return lettersByName.keySet().stream().filter(name -> !recorded.contains(name)).toList();
  }

  int count() {
    return count;
  }

  /** How many of them came once more, after a kill between sending and recording. */
  int repeated() {
    return count - lettersByName.size();
  }
}
