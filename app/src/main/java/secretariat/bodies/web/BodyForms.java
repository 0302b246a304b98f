package secretariat.bodies.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import secretariat.bodies.BodyAct;
import secretariat.bodies.BodyAct.BodyComposed;
import secretariat.bodies.BodyAct.BodyEnded;
import secretariat.bodies.BodyAct.BodyEstablished;
import secretariat.bodies.BodyAct.BodyRegulated;
import secretariat.bodies.BodyAct.BodyRenamed;
import secretariat.bodies.BodyAct.BodySeated;
import secretariat.bodies.BodyAct.ChairAssumed;
import secretariat.bodies.BodyAct.ChairRuleSet;
import secretariat.bodies.BodyAct.PowerConferred;
import secretariat.bodies.BodyAct.PowerWithheld;
import secretariat.bodies.BodyChange;
import secretariat.bodies.ChairRule;
import secretariat.kernel.Outcome;
import secretariat.kernel.Rule;
import secretariat.profile.Citation;
import secretariat.profile.Deed;
import secretariat.profile.KnownDate;
import secretariat.ui.Form;
import secretariat.ui.Reading;

/** Reads the fields of a change to a body, from a form or from a program. */
final class BodyForms extends Reading {

  static final Rule CHOICE_MISSING = Rule.of("bodies.choice-missing");

  BodyForms(Form form) {
    super(form);
  }

  /**
   * The change that the fields describe.
   *
   * @param rank the place of a new body among the bodies
   * @param source what the fields on the decision amount to as a citation
   */
  Outcome<BodyChange> change(
      BodyDeed deed, String code, int rank, Function<BodyForms, Citation> source) {
    LocalDate effective = neededDay("effective");
    if (deed.isDecided()) {
      neededDay("decided-on");
    }
    Optional<BodyAct> act = act(deed, rank, source.apply(this));
    return refusals().isEmpty() && act.isPresent()
        ? Outcome.done(new BodyChange(code, effective, words("decided-by"), act.get()))
        : Outcome.refused(refusals());
  }

  private Optional<BodyAct> act(BodyDeed deed, int rank, Citation source) {
    return switch (deed) {
      case NEW_BODY ->
          Optional.of(
              new BodyEstablished(
                  rank,
                  words("part-of"),
                  Optional.of(neededDay("effective").toString()),
                  words("numbering").filter("per-year"::equals),
                  text("name"),
                  text("short"),
                  source));
      case NAMES -> Optional.of(new BodyRenamed(text("name"), text("short"), source));
      case POWERS -> power(source);
      case SEATS -> Optional.of(new BodySeated(text("place"), source));
      case REGULATIONS -> Optional.of(new BodyRegulated(text("document"), date("date"), source));
      case COMPOSITIONS ->
          needed("sits", word -> Optional.of(word.equals("each-member")))
              .map(each -> new BodyComposed(each, text("role"), source));
      case CHAIR_RULES ->
          needed("rule", ChairRule::ofCode)
              .flatMap(
                  rule -> of(rule).map(of -> new ChairRuleSet(rule, of, text("role"), source)));
      case CHAIRS ->
          needed("state", Optional::of)
              .map(state ->
                  new ChairAssumed(
                      state,
                      day("until"),
                      Optional.of(text("deviation")).filter(words -> !words.isEmpty()),
                      source));
      case ENDINGS -> Optional.of(new BodyEnded(source));
    };
  }

  private Optional<BodyAct> power(Citation source) {
    Optional<Deed> deed = needed("deed", Deed::ofCode);
    Optional<String> object = needed("object", Optional::of);
    Optional<String> may = needed("may", Optional::of);
    if (deed.isEmpty() || object.isEmpty() || may.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        may.get().equals("may")
            ? new PowerConferred(deed.get(), object.get(), source)
            : new PowerWithheld(deed.get(), object.get(), source));
  }

  /** What a chair rule names; empty if it should name something and does not. */
  private Optional<Optional<String>> of(ChairRule rule) {
    return switch (rule) {
      case FOLLOWS -> needed("followed", name -> Optional.of(Optional.of(name)));
      case OFFICE -> needed("office", name -> Optional.of(Optional.of(name)));
      case ROTATION, TURN, HOST -> Optional.of(Optional.empty());
    };
  }

  private <T> Optional<T> needed(String field, Function<String, Optional<T>> reading) {
    Optional<T> read = words(field).flatMap(reading);
    if (read.isEmpty()) {
      refuse(CHOICE_MISSING.refuses(field));
    }
    return read;
  }

  private Optional<String> date(String field) {
    return words(field)
        .filter(words -> {
          try {
            return !new KnownDate(words).code().isEmpty();
          } catch (IllegalArgumentException notADate) {
            refuse(DAY_UNREADABLE.refuses(field, words));
            return false;
          }
        });
  }
}
