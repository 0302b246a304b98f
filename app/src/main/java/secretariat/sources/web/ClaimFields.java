package secretariat.sources.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import secretariat.kernel.Actor;
import secretariat.kernel.Language;
import secretariat.kernel.Languages;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.kernel.Text;
import secretariat.profile.Certainty;
import secretariat.profile.Citation;
import secretariat.register.ActId;
import secretariat.sources.ClaimAct.ClaimStated;
import secretariat.sources.Claims;
import secretariat.sources.Holding;
import secretariat.ui.Form;

/** Takes what an official enters on claims to the office; the same for browsers and programs. */
@Component
class ClaimFields {

  private static final Rule DAY_UNREADABLE = Rule.of("profile.day-unreadable");

  private final Claims claims;
  private final Languages languages;

  ClaimFields(Claims claims, Languages languages) {
    this.claims = claims;
    this.languages = languages;
  }

  Outcome<ActId> raise(Actor actor, Form form) {
    return claims.raise(
        actor, form.value("code").strip(), form.value("about").strip(), text(form, "question"));
  }

  Outcome<ActId> state(Actor actor, String question, Form form) {
    var refusals = new ArrayList<Refusal>();
    Optional<Holding> holding = holding(form, refusals);
    return then(
        refusals,
        () ->
            claims.state(
                actor,
                question,
                new ClaimStated(
                    form.value("code").strip(), text(form, "says"), holding, citation(form))));
  }

  Outcome<ActId> adopt(Actor actor, String question, Form form) {
    return claims.adopt(actor, question, form.value("claim"), text(form, "why"));
  }

  private static Outcome<ActId> then(List<Refusal> refusals, Supplier<Outcome<ActId>> next) {
    return refusals.isEmpty() ? next.get() : Outcome.refused(refusals);
  }

  private static Optional<Holding> holding(Form form, List<Refusal> refusals) {
    String place = form.value("place").strip();
    if (place.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> from = day(form, "from", true, refusals);
    Optional<LocalDate> until = day(form, "until", false, refusals);
    return from.map(day -> new Holding(place, day, until));
  }

  private static Optional<LocalDate> day(
      Form form, String field, boolean needed, List<Refusal> refusals) {
    String words = form.value(field).strip();
    if (words.isEmpty() && !needed) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(words));
    } catch (DateTimeException notADay) {
      refusals.add(DAY_UNREADABLE.refuses(field, words));
      return Optional.empty();
    }
  }

  private Citation citation(Form form) {
    var versions = new EnumMap<Language, String>(Language.class);
    languages.all().forEach(language -> versions.put(language, form.value("source")));
    return new Citation(
        new Text(versions),
        Certainty.ofCode(form.value("certainty")).orElse(Certainty.UNVERIFIED),
        List.of());
  }

  private static Text text(Form form, String field) {
    var versions = new EnumMap<Language, String>(Language.class);
    for (Language language : Language.values()) {
      versions.put(language, form.value(field + "." + language.tag()));
    }
    return new Text(versions);
  }
}
