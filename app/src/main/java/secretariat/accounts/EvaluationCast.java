package secretariat.accounts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import secretariat.kernel.Capacity;
import secretariat.kernel.Language;
import secretariat.kernel.Languages;
import secretariat.kernel.Text;
import secretariat.ui.Words;

/**
 * The parts that can be played in an evaluation: the offices of the Secretariat, and whoever acts
 * on behalf of a state or a body in this organisation. Invented, and named after their functions.
 */
record EvaluationCast(String signInName, Text name, Capacity capacity) {

  private static final List<String> ORDINALS = List.of("one", "two");

  static List<EvaluationCast> all(
      Words words, Languages languages, List<EvaluationParts.Part> onBehalf) {
    var cast = new ArrayList<EvaluationCast>();
    cast.addAll(pair(words, "registry", Capacity.REGISTRY_OFFICIAL));
    for (Language language : languages.official()) {
      cast.add(legalOfficer(words, language));
    }
    cast.addAll(pair(words, "certifying", Capacity.CERTIFYING_OFFICER));
    cast.add(part(words, "deputy.one", Capacity.DEPUTY_SECRETARY_GENERAL, "1"));
    cast.add(part(words, "secretary.general", Capacity.SECRETARY_GENERAL, ""));
    for (EvaluationParts.Part part : onBehalf) {
      String office = part.capacity().office();
      String behalf = part.capacity().behalf().orElseThrow();
      cast.add(
          new EvaluationCast(
              "%s.%s"
                  .formatted(
                      office.substring(office.lastIndexOf('-') + 1),
                      behalf.toLowerCase(Locale.ROOT)),
              each(words, part.title(), ""),
              part.capacity()));
    }
    cast.add(part(words, "administrator", Capacity.ADMINISTRATOR, ""));
    return List.copyOf(cast);
  }

  private static List<EvaluationCast> pair(Words words, String name, Capacity capacity) {
    var pair = new ArrayList<EvaluationCast>();
    for (String ordinal : ORDINALS) {
      pair.add(part(words, name + "." + ordinal, capacity, String.valueOf(pair.size() + 1)));
    }
    return pair;
  }

  /** One for each authentic text, who reads it. */
  private static EvaluationCast legalOfficer(Words words, Language language) {
    String english = language.locale().getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT);
    return part(words, "legal." + english, Capacity.LEGAL_OFFICER, language.autonym());
  }

  private static EvaluationCast part(
      Words words, String signInName, Capacity capacity, String detail) {
    var titles = new EnumMap<Language, String>(Language.class);
    for (Language language : Language.values()) {
      titles.put(language, words.say(language, "accounts.office." + capacity.office()));
    }
    return new EvaluationCast(signInName, each(words, new Text(titles), detail), capacity);
  }

  private static Text each(Words words, Text title, String detail) {
    var names = new EnumMap<Language, String>(Language.class);
    for (Language language : Language.values()) {
      names.put(
          language,
          words.say(
              language,
              "accounts.evaluation.part",
              title.in(language) + (detail.isEmpty() ? "" : " " + detail)));
    }
    return new Text(names);
  }
}
