package secretariat.offices.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import secretariat.kernel.Language;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.kernel.Text;
import secretariat.offices.Biography;
import secretariat.offices.Biography.Chapter;
import secretariat.offices.Biography.Life;
import secretariat.profile.Certainty;
import secretariat.profile.KnownDate;
import secretariat.profile.PersonEntry.Matter;
import secretariat.ui.Form;

/**
 * A biography as a form has it: one line for each language spoken and for each chapter, its parts
 * divided by upright strokes: matter, from, until, English, Russian, Chinese, source.
 */
final class BiographyForm {

  static final Rule LINE_UNREADABLE = Rule.of("offices.line-unreadable");
  private static final int PARTS = 7;

  private BiographyForm() {}

  static Form of(Biography person) {
    Map<String, String> values = new HashMap<>();
    for (Language language : Language.values()) {
      values.put("name." + language.tag(), person.name().exactly(language).orElse(""));
      values.put(
          "birthplace." + language.tag(),
          person.life().birthplace().flatMap(place -> place.exactly(language)).orElse(""));
    }
    values.put("born", person.life().born().orElse(""));
    values.put(
        "languages",
        String.join("\n", person.life().languages().stream().map(BiographyForm::line).toList()));
    values.put(
        "chapters",
        String.join("\n", person.life().chapters().stream().map(BiographyForm::line).toList()));
    return Form.with(values);
  }

  static Outcome<Biography> read(Biography person, Form form) {
    var refusals = new ArrayList<Refusal>();
    var languages = new ArrayList<Text>();
    for (String line : lines(form, "languages")) {
      String[] parts = parts(line);
      if (parts.length == 3) {
        languages.add(Text.of(parts[0], parts[1], parts[2]));
      } else {
        refusals.add(LINE_UNREADABLE.refuses("languages", line));
      }
    }
    var chapters = new ArrayList<Chapter>();
    for (String line : lines(form, "chapters")) {
      chapter(line)
          .ifPresentOrElse(
              chapters::add, () -> refusals.add(LINE_UNREADABLE.refuses("chapters", line)));
    }
    Optional<String> born = Optional.of(form.value("born").strip()).filter(each -> !each.isEmpty());
    if (born.filter(each -> !isDate(each)).isPresent()) {
      refusals.add(OfficeReading.DAY_UNREADABLE.refuses("born", born.get()));
    }
    var life =
        new Life(
            born,
            Optional.of(text(form, "birthplace")).filter(place -> !place.isEmpty()),
            person.life().citizenship(),
            languages,
            chapters);
    return refusals.isEmpty()
        ? Outcome.done(new Biography(person.id(), text(form, "name"), life, false))
        : Outcome.refused(refusals);
  }

  private static Optional<Chapter> chapter(String line) {
    String[] parts = parts(line);
    if (parts.length != PARTS || !isDateOrEmpty(parts[1]) || !isDateOrEmpty(parts[2])) {
      return Optional.empty();
    }
    return matter(parts[0])
        .map(matter ->
            new Chapter(
                matter,
                Optional.of(parts[1]).filter(date -> !date.isEmpty()),
                Optional.of(parts[2]).filter(date -> !date.isEmpty()),
                Text.of(parts[3], parts[4], parts[5]),
                Text.same(parts[6]),
                Certainty.VERIFIED.code()));
  }

  private static Optional<Matter> matter(String code) {
    return List.of(Matter.values()).stream()
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(code))
        .findFirst();
  }

  private static boolean isDateOrEmpty(String words) {
    return words.isEmpty() || isDate(words);
  }

  private static boolean isDate(String words) {
    try {
      return new KnownDate(words).code().equals(words);
    } catch (IllegalArgumentException notADate) {
      return false;
    }
  }

  private static String line(Text text) {
    return String.join(" | ", text.in(Language.EN), text.in(Language.RU), text.in(Language.ZH));
  }

  private static String line(Chapter chapter) {
    return String.join(
        " | ",
        chapter.matter().name().toLowerCase(Locale.ROOT),
        chapter.from().orElse(""),
        chapter.until().orElse(""),
        line(chapter.what()),
        chapter.source().in(Language.EN));
  }

  private static String[] parts(String line) {
    String[] parts = line.split("\\|", -1);
    for (int i = 0; i < parts.length; i++) {
      parts[i] = parts[i].strip();
    }
    return parts;
  }

  private static List<String> lines(Form form, String field) {
    return form.value(field).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static Text text(Form form, String field) {
    var versions = new EnumMap<Language, String>(Language.class);
    for (Language language : Language.values()) {
      versions.put(language, form.value(field + "." + language.tag()));
    }
    return new Text(versions);
  }
}
