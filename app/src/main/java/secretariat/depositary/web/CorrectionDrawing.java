package secretariat.depositary.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import secretariat.depositary.DepositedText;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.correction.CorrectionBoard;
import secretariat.depositary.correction.CorrectionDesk;
import secretariat.depositary.correction.CorrectionSources;
import secretariat.depositary.correction.CorrectionWanted;
import secretariat.depositary.notification.StatesConcerned;
import secretariat.kernel.Actor;
import secretariat.kernel.Language;
import secretariat.kernel.Outcome;
import secretariat.kernel.Rule;
import secretariat.kernel.Text;
import secretariat.register.ActId;
import secretariat.ui.Form;

/** Reads the form in which a correction is drawn up, and hands it to the desk. */
@Component
class CorrectionDrawing {

  static final Rule TEXT_MISSING = Rule.of("depositary.corrected-text-missing");
  static final Rule NUMBER_UNREADABLE = Rule.of("depositary.correction-number-unreadable");

  private final CorrectionDesk desk;
  private final CorrectionSources sources;
  private final StatesConcerned addressees;
  private final CorrectionBoard board;
  private final DeskUploads uploads;

  CorrectionDrawing(
      CorrectionDesk desk,
      CorrectionSources sources,
      StatesConcerned addressees,
      CorrectionBoard board,
      DeskUploads uploads) {
    this.desk = desk;
    this.sources = sources;
    this.addressees = addressees;
    this.board = board;
    this.uploads = uploads;
  }

  /** A form with what the rules propose. */
  Form blank(Deposited document) {
    Map<String, List<String>> values = new HashMap<>();
    values.put("addressees", addressees.proposed(document, board.today()));
    sources
        .organisation()
        .ifPresent(rule -> values.put("days", List.of(String.valueOf(rule.days()))));
    values.put("year", List.of(String.valueOf(board.today().getYear())));
    return new Form(values, List.of());
  }

  /** Where the rule stands that applies to a document without a clause of its own. */
  RectificationsPage.Rules sources(Deposited document) {
    return new RectificationsPage.Rules(sources.organisation(), sources.convention());
  }

  Outcome<ActId> propose(
      Actor actor, Deposited document, Form form, Optional<MultipartFile> upload) {
    Optional<MultipartFile> file = upload.filter(each -> !each.isEmpty());
    return file.<Outcome<DeskFile>>map(each -> uploads.keepPdf(each, "text"))
        .orElseGet(() -> Outcome.refused(TEXT_MISSING.refuses("text")))
        .then(kept -> propose(actor, document, form, kept));
  }

  private Outcome<ActId> propose(Actor actor, Deposited document, Form form, DeskFile file) {
    var reading = new DeskReading(form);
    Optional<Language> language = Language.ofTag(reading.line("language"));
    if (language.isEmpty()) {
      reading.refuse(DeskCollationController.LANGUAGE_MISSING.refuses("language"));
    }
    var wanted =
        wanted(
            language.orElse(Language.RU),
            file,
            reading.text("error"),
            new Given(
                number(reading, "days"),
                reading.line("article"),
                reading.chosen("addressees"),
                reading.line("decision"),
                number(reading, "year").orElse(board.today().getYear())));
    return reading.then(() -> desk.propose(actor, document, wanted));
  }

  /** What a proposal says beside the text: the limit, whom it asks, on which decision it rests. */
  record Given(
      Optional<Integer> days, String article, List<String> addressees, String decision, int year) {}

  static CorrectionWanted wanted(Language language, DeskFile file, Text error, Given given) {
    return new CorrectionWanted(
        language,
        new DepositedText(language, true, file.sha256(), file.bytes(), file.pages()),
        error,
        given.days(),
        given.article(),
        given.addressees(),
        given.decision(),
        given.year());
  }

  private static Optional<Integer> number(DeskReading reading, String field) {
    Optional<String> words = reading.words(field);
    if (words.isPresent() && !words.get().matches("[0-9]{1,4}")) {
      reading.refuse(NUMBER_UNREADABLE.refuses(field, words.get()));
      return Optional.empty();
    }
    return words.map(Integer::parseInt);
  }
}
