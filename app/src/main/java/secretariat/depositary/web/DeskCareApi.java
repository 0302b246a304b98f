package secretariat.depositary.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import secretariat.accounts.Once;
import secretariat.depositary.DataCorrected;
import secretariat.depositary.Depositary;
import secretariat.depositary.Document.Deposited;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;
import secretariat.kernel.Language;
import secretariat.kernel.Outcome;
import secretariat.kernel.Text;
import secretariat.register.ActId;

/** Comparisons, corrections and classifications of deposited documents, for programs. */
@RestController
class DeskCareApi {

  private final Depositary depositary;
  private final DeskRoom room;
  private final DeskDeeds deeds;

  DeskCareApi(Depositary depositary, DeskRoom room, DeskDeeds deeds) {
    this.depositary = depositary;
    this.room = room;
    this.deeds = deeds;
  }

  /** Which text was compared with the paper original. */
  record Comparison(Language language) {}

  /** An authentic text, and who compared it, if anybody did. */
  record Compared(Language language, String sha256, Optional<String> person) {}

  /**
   * What shall stand; what is left out stays as it is.
   *
   * @param title of all languages
   * @param bodyNumber empty text if there is none
   */
  record Correction(Optional<Text> title, Optional<String> bodyNumber, String reason) {

    Map<String, Optional<String>> wanted() {
      var wanted = new java.util.LinkedHashMap<String, Optional<String>>();
      title.ifPresent(words -> {
        for (Language language : Language.values()) {
          wanted.put(DataCorrected.titleField(language), words.exactly(language));
        }
      });
      bodyNumber.ifPresent(number ->
          wanted.put(
              DataCorrected.BODY_NUMBER,
              Optional.of(number.strip()).filter(words -> !words.isEmpty())));
      return wanted;
    }
  }

  /** How a document shall be classified. */
  record Classifying(Classification classification, String reason) {}

  /** What was recorded. */
  record Recorded(ActId act) {}

  @GetMapping("/api/documents/{id}/collations")
  List<Compared> collations(Actor actor, @PathVariable String id) {
    Deposited document = room.deposited(actor, id);
    return document.authenticTexts().stream()
        .map(text ->
            new Compared(
                text.language(),
                text.sha256(),
                Optional.ofNullable(document.collations().get(text.language()))
                    .map(collation -> collation.person())))
        .toList();
  }

  @PostMapping("/api/documents/{id}/collations")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<Recorded> collate(
      Actor actor, Once once, @PathVariable String id, @RequestBody Comparison made) {
    room.document(actor, id);
    return once.run(Recorded.class, () -> recorded(depositary.collate(actor, id, made.language())));
  }

  @PostMapping("/api/documents/{id}/corrections")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<Recorded> correct(
      Actor actor, Once once, @PathVariable String id, @RequestBody Correction correction) {
    room.document(actor, id);
    return once.run(
        Recorded.class,
        () -> recorded(depositary.correct(actor, id, correction.wanted(), correction.reason())));
  }

  @PostMapping("/api/documents/{id}/classifications")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<Recorded> classify(
      Actor actor, Once once, @PathVariable String id, @RequestBody Classifying wanted) {
    room.document(actor, id);
    return once.run(
        Recorded.class,
        () -> recorded(depositary.reclassify(actor, id, wanted.classification(), wanted.reason())));
  }

  private Outcome<Recorded> recorded(Outcome<Deposited> outcome) {
    return deeds.newest(outcome).map(Recorded::new);
  }
}
