package secretariat.depositary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.depositary.Document.Copy;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.TextRectified.Instrument;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;
import secretariat.kernel.Language;
import secretariat.kernel.Languages;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.kernel.Seat;
import secretariat.kernel.Text;
import secretariat.profile.Citation;
import secretariat.register.ActId;
import secretariat.register.History;
import secretariat.register.Register;

/** Puts right an error in the text of one language, or in one certified copy. */
@Component
public class RectificationDesk {

  private final Register register;
  private final DepositaryStore store;
  private final RectificationStore numbers;
  private final Languages languages;
  private final Seat seat;

  RectificationDesk(
      Register register,
      DepositaryStore store,
      RectificationStore numbers,
      Languages languages,
      Seat seat) {
    this.register = register;
    this.store = store;
    this.numbers = numbers;
    this.languages = languages;
    this.seat = seat;
  }

  /**
   * A corrected text as it was proposed and agreed to.
   *
   * @param before the SHA-256 of the file with the error
   */
  public record Corrected(Language language, String before, DepositedText after, Text error) {}

  /**
   * By what the correction is made.
   *
   * @param from another day than the beginning, if it was decided
   * @param decision the registry number of the decision of a corrigendum
   * @param correction the subject under which it was proposed
   */
  public record Ground(
      Instrument instrument,
      Citation source,
      Optional<LocalDate> from,
      Optional<String> decision,
      String correction) {}

  /** What stands against a text being replaced as things are now. */
  public List<Refusal> check(Deposited document, Corrected corrected) {
    return RectificationRules.text(
        document,
        corrected.language(),
        corrected.before(),
        corrected.after(),
        store.depositedFiles(List.of(corrected.after().sha256())));
  }

  /** Waits until nobody else is about to have the text of a language corrected. */
  public void lock(Deposited document, Language language) {
    register.lock("depositary.correction.%s.%s".formatted(document.subject().id(), language.tag()));
  }

  /** Replaces the text of one language; whoever calls has judged that it is agreed to. */
  public Outcome<ActId> rectify(Actor actor, String id, Corrected corrected, Ground ground) {
    return amend(
        id,
        (history, document) ->
            Powers.RECTIFY
                .judge(actor, check(document, corrected))
                .map(official -> {
                  var act =
                      new TextRectified(
                          number(seat.dateOf(history.now())),
                          ground.instrument(),
                          corrected.language(),
                          corrected.before(),
                          corrected.after(),
                          corrected.error(),
                          ground.source(),
                          ground.from(),
                          ground.decision(),
                          ground.correction());
                  return history
                      .record(official, effective(document, ground), document.classification(), act)
                      .id();
                }));
  }

  /** From the beginning of the text, as far as the register knows it, or from the decided day. */
  private LocalDate effective(Deposited document, Ground ground) {
    return ground
        .from()
        .or(() -> document.data().basis().on())
        .orElseGet(() -> seat.dateOf(document.deposited()));
  }

  /** Puts an error in one certified copy on record; its holder is to be told. */
  public Outcome<ActId> rectifyCopy(
      Actor actor, String id, long sequence, Text error, Citation source) {
    return amend(
        id,
        (history, document) -> {
          Optional<Copy> copy =
              document.copies().stream().filter(each -> each.sequence() == sequence).findFirst();
          var refusals = new java.util.ArrayList<>(RectificationRules.copy(document, copy));
          refusals.addAll(RectificationRules.error(error, languages));
          return Powers.RECTIFY
              .judge(actor, refusals)
              .map(official -> {
                CopyCertified certified = copy.orElseThrow().act();
                LocalDate today = seat.dateOf(history.now());
                return history
                    .record(
                        official,
                        today,
                        // Between the depositary and the holder, however open the text is.
                        document.classification().atLeast(Classification.INTERNAL),
                        new CopyRectified(
                            number(today),
                            sequence,
                            certified.copyNumber(),
                            certified.recipient(),
                            error,
                            source))
                    .id();
              });
        });
  }

  private interface Amendment {
    Outcome<ActId> judge(History history, Deposited document);
  }

  private Outcome<ActId> amend(String id, Amendment amendment) {
    return register.decide(
        DepositaryActs.document(id),
        history ->
            CopyRules.deposited(DocumentFold.fold(history.acts()))
                .then(document -> amendment.judge(history, document)));
  }

  /** The next number of the year, for procès-verbaux and corrigenda alike. */
  private String number(LocalDate today) {
    String prefix = "V-%d-".formatted(today.getYear());
    register.lock("depositary." + prefix);
    return "%s%04d".formatted(prefix, numbers.nextNumber(prefix));
  }
}
