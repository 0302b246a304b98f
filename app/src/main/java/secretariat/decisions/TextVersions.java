package secretariat.decisions;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import secretariat.kernel.Language;
import secretariat.kernel.Text;

/** The newest text of a proposal in each language, and of which version it is. */
public record TextVersions(int newest, Map<Language, Part> parts) {

  /** A text in one language. */
  public record Part(int version, String title, String text) {}

  public TextVersions {
    parts = Map.copyOf(parts);
  }

  static TextVersions first(Text title, Text text) {
    return new TextVersions(0, Map.of()).with(1, title, text);
  }

  /** With what was revised; a language that is not in it stays at its version. */
  TextVersions with(int version, Text title, Text text) {
    var after = new EnumMap<Language, Part>(Language.class);
    after.putAll(parts);
    for (Language language : Language.values()) {
      if (text.has(language) || title.has(language)) {
        Optional<Part> before = Optional.ofNullable(parts.get(language));
        after.put(
            language,
            new Part(
                version,
                title.exactly(language).or(() -> before.map(Part::title)).orElse(""),
                text.exactly(language).or(() -> before.map(Part::text)).orElse("")));
      }
    }
    return new TextVersions(Math.max(newest, version), after);
  }

  public Optional<Part> in(Language language) {
    return Optional.ofNullable(parts.get(language));
  }

  /** Whether a language has title and text of the newest version. */
  public boolean isComplete(Language language) {
    return in(language)
        .filter(
            part -> part.version() == newest && !part.title().isBlank() && !part.text().isBlank())
        .isPresent();
  }

  /** Those of these languages that lack the newest version. */
  public List<Language> lacking(List<Language> languages) {
    return languages.stream().filter(language -> !isComplete(language)).toList();
  }

  /** The titles, of whatever version. */
  public Text title() {
    var titles = new EnumMap<Language, String>(Language.class);
    parts.forEach((language, part) -> titles.put(language, part.title()));
    return new Text(titles);
  }

  /** The text of the newest version, in the languages that have it. */
  public Text text() {
    var texts = new EnumMap<Language, String>(Language.class);
    parts.forEach((language, part) -> {
      if (part.version() == newest) {
        texts.put(language, part.text());
      }
    });
    return new Text(texts);
  }
}
