package secretariat.depositary.forwarding;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;

/** Working notes on what keeps a copy from being made or sent; gone when it succeeds. */
@Component
public class Troubles {

  static final Rule MAIL_POSTPONED = Rule.of("depositary.mail-postponed");
  static final Rule COPY_BROKE = Rule.of("depositary.copy-broke");

  private final TroubleStore store;

  Troubles(TroubleStore store) {
    this.store = store;
  }

  /** What keeps a recipient from its copy. */
  public record Trouble(
      String recipient, Refusal refusal, Instant since, Instant latest, int attempts) {}

  /** Notes what went wrong, and tells how often it has by now. */
  int note(String document, String recipient, Refusal refusal) {
    return store.note(document, recipient, refusal);
  }

  void over(String document, String recipient) {
    store.over(document, recipient);
  }

  /**
   * Takes away what was noted about making copies that are made by now: another node may have made
   * one while this one noted why it could not.
   */
  void overWithTheMade(String document) {
    store.overWithTheMade(document, MAIL_POSTPONED);
  }

  /** The troubles of a document. */
  public List<Trouble> of(String document) {
    return store.of(document);
  }
}
