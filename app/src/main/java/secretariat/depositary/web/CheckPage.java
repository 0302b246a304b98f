package secretariat.depositary.web;

import java.util.Optional;
import secretariat.depositary.CheckDesk.Finding;
import secretariat.depositary.standing.StandingDesk.Statement;
import secretariat.ui.Form;
import secretariat.ui.FormPage;
import secretariat.ui.Frame;

/**
 * How to check a copy, and what this register knows of one.
 *
 * @param statement the newest statement of the copy's standing that the reader may be given
 * @param verifier whether the verifier can be downloaded here
 */
public record CheckPage(
    Form form,
    CheckAnswer answer,
    Optional<Statement> statement,
    CheckRecipients recipients,
    boolean verifier)
    implements FormPage {

  /** The SHA-256 that was asked about, if it could be read. */
  public Optional<String> asked() {
    return answer instanceof CheckAnswer.OfFile file
        ? Optional.of(file.sha256())
        : Optional.empty();
  }

  /** The act that is printed on the paper the reader came from. */
  public Optional<String> paper() {
    return Optional.of(form.value("act")).filter(named -> !named.isEmpty());
  }

  public boolean isAnswered() {
    return !(answer instanceof CheckAnswer.Nothing);
  }

  public Optional<Finding> finding() {
    return answer.finding();
  }

  /** The finding, where the reader may know what it is a copy of. */
  public Optional<Finding.Known> known() {
    return finding().filter(Finding.Known.class::isInstance).map(Finding.Known.class::cast);
  }

  /** Whether the file belongs to the paper, if the reader came from a paper. */
  public Optional<Boolean> belongs() {
    return answer instanceof CheckAnswer.OfFile file ? file.paper() : Optional.empty();
  }

  /** The answer in one sentence. */
  public String verdict(Frame frame) {
    if (finding().isEmpty()) {
      return frame.say(
          answer instanceof CheckAnswer.OfPaper
              ? "depositary.check.no-such-act"
              : "depositary.check.no-such-copy");
    }
    return frame.say(
        answer instanceof CheckAnswer.OfPaper
            ? "depositary.check.act-registered"
            : "depositary.check.registered");
  }

  public static String place(Frame frame, Finding finding) {
    return finding
        .place()
        .map(place -> frame.say("depositary.check.tree", frame.number(place.size())))
        .orElseGet(() -> frame.say("depositary.check.soon"));
  }

  /** Whether a later act replaces the copy, as far as the reader may know it. */
  public boolean isSuperseded() {
    return known()
        .map(found -> !found.document().stands(found.copy()))
        .orElseGet(() -> statement.filter(Statement::superseded).isPresent());
  }

  /** The number of the paper that supersedes the copy, where the reader may know it. */
  public Optional<String> supersedingNumber() {
    return known()
        .flatMap(found ->
            found
                .document()
                .rectifications()
                .superseding(found.copy())
                .flatMap(found.document().rectifications()::number));
  }

  /** The standing in one sentence. */
  public String standing(Frame frame) {
    if (!isSuperseded()) {
      return frame.say("depositary.check.not-superseded");
    }
    return supersedingNumber()
        .map(number -> frame.say("depositary.check.superseded-by", number))
        .orElseGet(() -> frame.say("depositary.check.superseded"));
  }

  public String recipient(Frame frame, Finding.Known known) {
    return frame.text(recipients.of(known.copy()));
  }
}
