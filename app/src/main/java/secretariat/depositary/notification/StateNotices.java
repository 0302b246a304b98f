package secretariat.depositary.notification;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import secretariat.depositary.forwarding.AddressBook;
import secretariat.depositary.forwarding.AddressBook.Notified;
import secretariat.depositary.forwarding.Means;
import secretariat.diary.Next;
import secretariat.kernel.Language;
import secretariat.mail.Letter;
import secretariat.mail.Post;
import secretariat.mail.Sending;
import secretariat.ui.Words;

/**
 * Tells a state something the way that it notified. A letter names the document's number and no
 * title, in three languages. Where paper is the way, an official does it and records it.
 */
@Component
public class StateNotices {

  private static final Duration LATER = Duration.ofMinutes(10);
  private static final Duration UNTIL_IT_IS_DONE = Duration.ofHours(1);

  private final AddressBook addresses;
  private final Post post;
  private final Words words;
  private final String address;

  StateNotices(
      AddressBook addresses,
      Post post,
      Words words,
      @Value("${secretariat.address:http://localhost:8080}") String address) {
    this.addresses = addresses;
    this.post = post;
    this.words = words;
    this.address = address.replaceAll("/+$", "");
  }

  /**
   * What is told.
   *
   * @param key by which the letter keeps its Message-ID
   * @param words the first part of the keys of subject and text
   * @param number of the document
   * @param path where the state reads it
   */
  public record Message(String key, String words, String number, String path) {}

  /**
   * Tells it, or says when to try again.
   *
   * @param record puts on record by what means it was told, and how this is known
   */
  public Next tell(String recipient, Message message, BiConsumer<Means, String> record) {
    Optional<Notified> notified = addresses.today(recipient);
    return switch (notified.map(Notified::means).orElse(Means.PAPER)) {
      case PAPER -> new Next.Again(UNTIL_IT_IS_DONE);
      case PORTAL -> done(record, Means.PORTAL, "portal");
      case E_MAIL ->
          switch (send(notified.get().address().orElseThrow(), message)) {
            case Sending.Taken(String messageId) -> done(record, Means.E_MAIL, messageId);
            case Sending.Refused _, Sending.Postponed _, Sending.Off _ -> new Next.Again(LATER);
          };
    };
  }

  private static Next done(BiConsumer<Means, String> record, Means means, String evidence) {
    record.accept(means, evidence);
    return new Next.Done();
  }

  private Sending send(String to, Message message) {
    return post.send(
        new Letter(
            message.key(),
            List.of(to),
            inAll(" / ", message.words() + ".subject", message.number()),
            inAll(
                "\n\n—\n\n",
                message.words() + ".text",
                message.number(),
                address + message.path())));
  }

  private String inAll(String between, String key, Object... arguments) {
    return Language.ALL.stream()
        .map(language -> words.say(language, key, arguments))
        .collect(Collectors.joining(between));
  }
}
