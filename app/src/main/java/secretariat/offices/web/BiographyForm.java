package secretariat.offices.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import secretariat.kernel.Language;
import secretariat.kernel.Languages;
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
 * divided by upright strokes: matter, from, until, the words in each language of the organisation,
 * source.
 */
@Component
class BiographyForm {

  static final Rule LINE_UNREADABLE = Rule.of("offices.line-unreadable");
  private static final int BEFORE_THE_WORDS = 3;

  private final List<Language> languages;

  BiographyForm(Languages languages) {
    this.languages = languages.all();
  }

  Form of(Biography person) {
    Map<String, String> values = new HashMap<>();
    for (Language language : languages) {
      values.put("name." + language.tag(), person.name().exactly(language).orElse(""));
      values.put(
          "birthplace." + language.tag(),
          person.life().birthplace().flatMap(place -> place.exactly(language)).orElse(""));
    }
    values.put("born", person.life().born().orElse(""));
    values.put(
        "languages",
        String.join("\n", person.life().languages().stream().map(this::line).toList()));
    values.put(
        "chapters", String.join("\n", person.life().chapters().stream().map(this::line).toList()));
    return Form.with(values);
  }

  Outcome<Biography> read(Biography person, Form form) {
    var refusals = new ArrayList<Refusal>();
    var spoken = new ArrayList<Text>();
    for (String line : lines(form, "languages")) {
      List<String> parts = parts(line);
      if (parts.size() == languages.size()) {
        spoken.add(text(parts));
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
            spoken,
            chapters);
    return refusals.isEmpty()
        ? Outcome.done(new Biography(person.id(), text(form, "name"), life, false))
        : Outcome.refused(refusals);
  }

  private Optional<Chapter> chapter(String line) {
    List<String> parts = parts(line);
    int after = BEFORE_THE_WORDS + languages.size();
    if (parts.size() != after + 1 || !isDateOrEmpty(parts.get(1)) || !isDateOrEmpty(parts.get(2))) {
      return Optional.empty();
    }
    return matter(parts.getFirst())
        .map(matter ->
            new Chapter(
                matter,
                Optional.of(parts.get(1)).filter(date -> !date.isEmpty()),
                Optional.of(parts.get(2)).filter(date -> !date.isEmpty()),
                text(parts.subList(BEFORE_THE_WORDS, after)),
                Text.same(parts.getLast()),
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

  private String line(Text text) {
    return String.join(" | ", languages.stream().map(text::in).toList());
  }

  private String line(Chapter chapter) {
    return String.join(
        " | ",
        chapter.matter().name().toLowerCase(Locale.ROOT),
        chapter.from().orElse(""),
        chapter.until().orElse(""),
        line(chapter.what()),
        chapter.source().in(languages.getFirst()));
  }

  private static List<String> parts(String line) {
    return Stream.of(line.split("\\|", -1)).map(String::strip).toList();
  }

  /** The words in each language, as they follow one another in a line. */
  private Text text(List<String> words) {
    var versions = new EnumMap<Language, String>(Language.class);
    for (int each = 0; each < words.size(); each++) {
      versions.put(languages.get(each), words.get(each));
    }
    return new Text(versions);
  }

  private static List<String> lines(Form form, String field) {
    return form.value(field).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private Text text(Form form, String field) {
    var versions = new EnumMap<Language, String>(Language.class);
    for (Language language : languages) {
      versions.put(language, form.value(field + "." + language.tag()));
    }
    return new Text(versions);
  }
}
