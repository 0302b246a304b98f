package secretariat.depositary.historical;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import secretariat.kernel.Text;
import secretariat.profile.Citation;
import secretariat.profile.KnownDate;
import secretariat.register.ActKind;
import secretariat.register.ActKinds;
import secretariat.register.Subject;

/** What can happen to a document of the time before this register. */
public sealed interface HistoricalAct {

  String SUBJECT = "historical";

  static Subject subject(String code) {
    return new Subject(SUBJECT, code);
  }

  /**
   * The document was entered among the historical ones.
   *
   * @param documentKind such as {@code treaty} or {@code decision}
   * @param body that adopted it, where one did
   * @param bodyNumber its number, where that is known
   * @param signatories codes of the states that signed it, where they are known
   * @param parts what is known of its life, in order
   */
  record HistoricalDocumentEntered(
      Text title,
      String documentKind,
      Optional<String> body,
      Optional<String> bodyNumber,
      List<String> signatories,
      Optional<Held> depositary,
      Happened adoption,
      List<Happened> parts)
      implements HistoricalAct {}

  /** Who keeps the original: a state's code or {@code secretariat}, and how that is known. */
  record Held(String by, Citation source) {}

  /**
   * Something in its life, such as its entry into force.
   *
   * @param what {@code adopted}, {@code signed}, {@code in-force}, {@code replaced} or {@code
   *     other}
   * @param on as far as it is known
   * @param note in the project's own words
   */
  record Happened(String what, Optional<KnownDate> on, Optional<Text> note, Citation source) {}

  /** Offers the kind to the register. */
  @Configuration(proxyBeanMethods = false)
  class Kinds {
    @Bean
    static ActKinds historicalKinds() {
      return new ActKinds(
          "depositary.historical",
          List.of(
              new ActKind<>("historical-document-entered", 1, HistoricalDocumentEntered.class)));
    }
  }
}
