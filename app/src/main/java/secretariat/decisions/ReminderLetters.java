package secretariat.decisions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import secretariat.accounts.Person;
import secretariat.decisions.Proposal.Open;
import secretariat.kernel.Language;
import secretariat.kernel.Languages;
import secretariat.kernel.Seat;
import secretariat.mail.Letter;
import secretariat.mail.Post;
import secretariat.mail.Sending;
import secretariat.ui.Speech;
import secretariat.ui.Words;

/**
 * The letters that tell a delegate what awaits the state, and by when, in each language of the
 * organisation. A proposal is not public, so a letter names no title and no text: they are read at
 * the desk.
 */
@Component
class ReminderLetters {

  private final Post post;
  private final Words words;
  private final Languages languages;
  private final Seat seat;
  private final String address;

  ReminderLetters(
      Post post,
      Words words,
      Languages languages,
      Seat seat,
      @Value("${secretariat.address:http://localhost:8080}") String address) {
    this.post = post;
    this.words = words;
    this.languages = languages;
    this.seat = seat;
    this.address = address.replaceAll("/+$", "");
  }

  Sending send(Reminder reminder, Open open, Person to) {
    return to.email()
        .map(email -> post.send(letter(reminder, open, to, email)))
        .orElseGet(Sending.Off::new);
  }

  private Letter letter(Reminder reminder, Open open, Person to, String email) {
    String link = "%s/desk/consent/%s".formatted(address, reminder.proposal());
    return new Letter(
        "consent/%s/%s".formatted(reminder.about(), to.id()),
        List.of(email),
        languages.all().stream()
            .map(each -> words.say(each, "decisions.mail.subject." + reminder.occasion().code()))
            .collect(Collectors.joining(" / ")),
        languages.all().stream()
            .map(each -> text(each, open.round().expires(), link))
            .collect(Collectors.joining("\n\n—\n\n")));
  }

  private String text(Language language, Optional<Instant> expires, String link) {
    var speech = new Speech(language, words, seat.zone());
    return expires
        .map(at -> speech.say("decisions.mail.text.clock", speech.instant(at), link))
        .orElseGet(() -> speech.say("decisions.mail.text.session", link));
  }
}
