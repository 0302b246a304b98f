package secretariat.sources.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.kernel.Actor;
import secretariat.kernel.Language;
import secretariat.kernel.Languages;
import secretariat.kernel.Outcome;
import secretariat.kernel.Text;
import secretariat.profile.Certainty;
import secretariat.profile.Citation;
import secretariat.register.ActId;
import secretariat.sources.ClaimAct.ClaimStated;
import secretariat.sources.Claims;
import secretariat.sources.Holding;
import secretariat.ui.Form;
import secretariat.ui.Reading;

/** Takes what an official enters on claims to the office; the same for browsers and programs. */
@Component
class ClaimFields {

  private final Claims claims;
  private final Languages languages;

  ClaimFields(Claims claims, Languages languages) {
    this.claims = claims;
    this.languages = languages;
  }

  Outcome<ActId> raise(Actor actor, Form form) {
    var reading = new Reading(form);
    return claims.raise(
        actor, reading.line("code"), reading.line("about"), reading.text("question"));
  }

  Outcome<ActId> state(Actor actor, String question, Form form) {
    var reading = new Reading(form);
    Optional<Holding> holding = reading.words("place").map(place -> holding(place, reading));
    return reading.then(() ->
        claims.state(
            actor,
            question,
            new ClaimStated(reading.line("code"), reading.text("says"), holding, citation(form))));
  }

  Outcome<ActId> adopt(Actor actor, String question, Form form) {
    return claims.adopt(actor, question, form.value("claim"), new Reading(form).text("why"));
  }

  private static Holding holding(String place, Reading reading) {
    return new Holding(place, reading.neededDay("from"), reading.day("until"));
  }

  private Citation citation(Form form) {
    var versions = new EnumMap<Language, String>(Language.class);
    languages.all().forEach(language -> versions.put(language, form.value("source")));
    return new Citation(
        new Text(versions),
        Certainty.ofCode(form.value("certainty")).orElse(Certainty.UNVERIFIED),
        List.of());
  }
}
