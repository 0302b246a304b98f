package secretariat.depositary.forwarding;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.forwarding.Consignments.Consignment;
import secretariat.kernel.Classification;
import secretariat.kernel.Language;
import secretariat.mail.Letter;
import secretariat.mail.Post;
import secretariat.mail.Sending;
import secretariat.register.ActId;
import secretariat.register.Log;
import secretariat.ui.Words;

/**
 * The letters that go out by electronic mail, each in three languages. A letter says that a copy
 * waits at the recipient's desk; of a restricted document it names no title.
 */
@Component
class Letters {

  private final Post post;
  private final Words words;
  private final Log log;
  private final String address;

  Letters(
      Post post,
      Words words,
      Log log,
      @Value("${secretariat.address:http://localhost:8080}") String address) {
    this.post = post;
    this.words = words;
    this.log = log;
    this.address = address.replaceAll("/+$", "");
  }

  /** Whether the register's log holds the copy, so that its recipient can prove it. */
  boolean hasProof(Consignment consignment) {
    return log.proof(act(consignment)).isPresent();
  }

  private static ActId act(Consignment consignment) {
    return new ActId(consignment.document().subject(), consignment.copy().sequence());
  }

  Sending send(Consignment consignment, String to) {
    return post.send(copy(consignment, to));
  }

  Letter copy(Consignment consignment, String to) {
    String number = consignment.number();
    String link = "%s/desk/deliveries/%s".formatted(address, id(consignment.document()));
    return new Letter(
        act(consignment).code(),
        List.of(to),
        inAll(" / ", language -> words.say(language, "depositary.mail.subject", number)),
        inAll(
            "\n\n—\n\n",
            language ->
                words.say(
                    language,
                    "depositary.mail.text",
                    number,
                    title(consignment.document(), language),
                    link)));
  }

  /** The title in guillemets of the language, or nothing where it must not leave the house. */
  private String title(Deposited document, Language language) {
    return document.classification() == Classification.RESTRICTED
        ? ""
        : words.say(language, "depositary.mail.title", document.title().in(language));
  }

  /** A reminder to an officer that copies of a document have not all been delivered. */
  Sending remind(String key, String to, Deposited document, Overdue overdue) {
    String number = document.data().registryNumber();
    String link = "%s/desk/documents/%s/forwarding".formatted(address, id(document));
    return post.send(
        new Letter(
            key,
            List.of(to),
            inAll(
                " / ", language -> words.say(language, "depositary.mail.reminder.subject", number)),
            inAll(
                "\n\n—\n\n",
                language ->
                    words.say(
                        language,
                        "depositary.mail.reminder.text",
                        number,
                        overdue.lastDay(),
                        overdue.outstanding(),
                        overdue.over() ? "yes" : "no",
                        link))));
  }

  /** What an officer is reminded of. */
  record Overdue(String lastDay, int outstanding, boolean over) {}

  private static String id(Deposited document) {
    return document.subject().id();
  }

  private static String inAll(String between, java.util.function.Function<Language, String> said) {
    return Language.ALL.stream().map(said).collect(Collectors.joining(between));
  }
}
