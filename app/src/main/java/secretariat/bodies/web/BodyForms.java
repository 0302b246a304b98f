package secretariat.bodies.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
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
import secretariat.kernel.Language;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.kernel.Text;
import secretariat.profile.Citation;
import secretariat.profile.Deed;
import secretariat.profile.KnownDate;
import secretariat.ui.Form;

/** Reads the fields of a change to a body, from a form or from a program. */
final class BodyForms {

  static final Rule DAY_UNREADABLE = Rule.of("profile.day-unreadable");
  static final Rule CHOICE_MISSING = Rule.of("bodies.choice-missing");

  private final Form form;
  private final List<Refusal> refusals = new ArrayList<>();

  BodyForms(Form form) {
    this.form = form;
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
    return refusals.isEmpty() && act.isPresent()
        ? Outcome.done(new BodyChange(code, effective, words("decided-by"), act.get()))
        : Outcome.refused(refusals);
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

  Optional<String> words(String field) {
    return Optional.of(form.value(field).strip()).filter(words -> !words.isEmpty());
  }

  Text text(String field) {
    var versions = new EnumMap<Language, String>(Language.class);
    for (Language language : Language.values()) {
      versions.put(language, form.value(field + "." + language.tag()));
    }
    return new Text(versions);
  }

  private <T> Optional<T> needed(String field, Function<String, Optional<T>> reading) {
    Optional<T> read = words(field).flatMap(reading);
    if (read.isEmpty()) {
      refusals.add(CHOICE_MISSING.refuses(field));
    }
    return read;
  }

  private Optional<String> date(String field) {
    return words(field)
        .filter(words -> {
          try {
            return !new KnownDate(words).code().isEmpty();
          } catch (IllegalArgumentException notADate) {
            refusals.add(DAY_UNREADABLE.refuses(field, words));
            return false;
          }
        });
  }

  private LocalDate neededDay(String field) {
    if (words(field).isEmpty()) {
      refusals.add(DAY_UNREADABLE.refuses(field, ""));
    }
    return day(field).orElse(LocalDate.EPOCH);
  }

  Optional<LocalDate> day(String field) {
    return words(field)
        .flatMap(words -> {
          try {
            LocalDate day = LocalDate.parse(words);
            if (day.getYear() > 0 && day.getYear() <= 9999) {
              return Optional.of(day);
            }
          } catch (DateTimeException notADay) {
            // Refused below, like a day outside the calendar.
          }
          refusals.add(DAY_UNREADABLE.refuses(field, words));
          return Optional.empty();
        });
  }
}
