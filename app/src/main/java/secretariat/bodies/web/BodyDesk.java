package secretariat.bodies.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.bodies.Bodies;
import secretariat.bodies.BodyOn;
import secretariat.bodies.BodyRegistry;
import secretariat.kernel.Actor;
import secretariat.kernel.Language;
import secretariat.kernel.Languages;
import secretariat.kernel.Outcome;
import secretariat.kernel.Text;
import secretariat.profile.Certainty;
import secretariat.profile.Citation;
import secretariat.profile.web.DayAsked;
import secretariat.register.ActId;
import secretariat.ui.Form;
import secretariat.ui.Speech;
import secretariat.ui.Words;

/** Takes what an official enters on a body to the registry; the same for browsers and programs. */
@Component
class BodyDesk {

  private final Bodies bodies;
  private final BodyRegistry registry;
  private final Words words;
  private final Languages languages;
  private final DayAsked days;

  BodyDesk(Bodies bodies, BodyRegistry registry, Words words, Languages languages, DayAsked days) {
    this.bodies = bodies;
    this.registry = registry;
    this.words = words;
    this.languages = languages;
    this.days = days;
  }

  LocalDate today() {
    return days.read(Optional.empty()).today();
  }

  Outcome<ActId> record(Actor actor, BodyDeed deed, String code, Form form) {
    int rank = bodies.bodiesOn(today()).stream().mapToInt(on -> on.body().rank()).max().orElse(0);
    return new BodyForms(form)
        .change(deed, code, rank + 1, fields -> source(deed, fields))
        .then(change -> registry.record(actor, change));
  }

  /** Such as "Decision of the Heads of State Council, 4 Jul 2024: No. 3, item 2". */
  private Citation source(BodyDeed deed, BodyForms fields) {
    var versions = new EnumMap<Language, String>(Language.class);
    Optional<String> reference = fields.words("source");
    Optional<Text> decider =
        fields.words("decided-by").flatMap(code -> bodies.bodyOn(code, today())).map(BodyOn::name);
    for (Language language : languages.all()) {
      reference.ifPresent(said ->
          versions.put(
              language, deed.isDecided() ? decided(language, decider, said, fields) : said));
    }
    return new Citation(new Text(versions), Certainty.VERIFIED, List.of());
  }

  private String decided(
      Language language, Optional<Text> decider, String reference, BodyForms fields) {
    return new Speech(language, words, ZoneOffset.UTC)
        .say(
            "bodies.desk.decided",
            decider.map(name -> name.in(language)).orElse(""),
            fields.day("decided-on").<Object>map(day -> day).orElse(""),
            reference);
  }
}
