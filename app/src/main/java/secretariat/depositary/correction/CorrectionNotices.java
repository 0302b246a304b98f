package secretariat.depositary.correction;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import secretariat.depositary.correction.CorrectionAct.NoticeGiven;
import secretariat.depositary.forwarding.AddressBook;
import secretariat.depositary.forwarding.AddressBook.Notified;
import secretariat.depositary.forwarding.Means;
import secretariat.diary.DutyBearer;
import secretariat.diary.Next;
import secretariat.kernel.Actor;
import secretariat.kernel.Language;
import secretariat.mail.Letter;
import secretariat.mail.Post;
import secretariat.mail.Sending;
import secretariat.ui.Words;

/**
 * Communicates what happens to a correction the way that each addressee notified. A letter names
 * the document's number and no title. Where paper is the way, an official does it and records it.
 */
@Component
class CorrectionNotices implements DutyBearer {

  private static final List<Language> ORDER = List.of(Language.RU, Language.ZH, Language.EN);
  private static final Duration LATER = Duration.ofMinutes(10);
  private static final Duration UNTIL_IT_IS_DONE = Duration.ofHours(1);

  private final CorrectionDocket docket;
  private final ObjectionDesk desk;
  private final AddressBook addresses;
  private final Letters letters;

  CorrectionNotices(
      CorrectionDocket docket, ObjectionDesk desk, AddressBook addresses, Letters letters) {
    this.docket = docket;
    this.desk = desk;
    this.addresses = addresses;
    this.letters = letters;
  }

  @Override
  public String kind() {
    return CorrectionDuties.NOTICE;
  }

  @Override
  public Next perform(String about) {
    String[] parts = about.split("/", 3);
    long place = Long.parseLong(parts[1]);
    String recipient = parts[2];
    Optional<Correction> correction = docket.find(parts[0]);
    if (correction.isEmpty() || correction.get().notice(place, recipient).isPresent()) {
      return new Next.Done();
    }
    Optional<Notified> address = addresses.today(recipient);
    return switch (address.map(Notified::means).orElse(Means.PAPER)) {
      case PAPER -> new Next.Again(UNTIL_IT_IS_DONE);
      case PORTAL -> done(parts[0], new NoticeGiven(place, recipient, Means.PORTAL, "portal"));
      case E_MAIL -> mail(correction.get(), place, recipient, address.get());
    };
  }

  private Next mail(Correction correction, long place, String recipient, Notified address) {
    Sending sending =
        letters.send(
            "%s/%d/%s".formatted(CorrectionAct.subject(correction.id()).code(), place, recipient),
            address.address().orElseThrow(),
            correction.id(),
            docket.document(correction).data().registryNumber());
    return switch (sending) {
      case Sending.Taken(String messageId) ->
          done(correction.id(), new NoticeGiven(place, recipient, Means.E_MAIL, messageId));
      case Sending.Refused _, Sending.Postponed _, Sending.Off _ -> new Next.Again(LATER);
    };
  }

  private Next done(String correction, NoticeGiven notice) {
    desk.noticed(Actor.SYSTEM, correction, docket.today(), notice);
    return new Next.Done();
  }

  /** The letters, each in three languages. */
  @Component
  static class Letters {
    private final Post post;
    private final Words words;
    private final String address;

    Letters(
        Post post,
        Words words,
        @Value("${secretariat.address:http://localhost:8080}") String address) {
      this.post = post;
      this.words = words;
      this.address = address.replaceAll("/+$", "");
    }

    Sending send(String key, String to, String correction, String number) {
      String link = "%s/desk/correction-proposals/%s".formatted(address, correction);
      return post.send(
          new Letter(
              key,
              List.of(to),
              inAll(" / ", "depositary.correction.mail.subject", number),
              inAll("\n\n—\n\n", "depositary.correction.mail.text", number, link)));
    }

    private String inAll(String between, String key, Object... arguments) {
      return ORDER.stream()
          .map(language -> words.say(language, key, arguments))
          .collect(Collectors.joining(between));
    }
  }
}
