package secretariat.kernel;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The same words in one or more languages. Each version is in Unicode normal form C with line feeds
 * only; an empty version counts as absent.
 */
public record Text(Map<Language, String> versions) {

  private static final List<Language> FALLBACK = List.of(Language.EN, Language.RU, Language.ZH);

  public Text {
    var kept = new EnumMap<Language, String>(Language.class);
    versions.forEach((language, words) -> {
      String normal = normal(words);
      if (!normal.isBlank()) {
        kept.put(language, normal);
      }
    });
    versions = Map.copyOf(kept);
  }

  public static Text of(String english, String russian, String chinese) {
    return new Text(Map.of(Language.EN, english, Language.RU, russian, Language.ZH, chinese));
  }

  /** A text that is the same in all languages, such as a number or a proper name. */
  public static Text same(String words) {
    return of(words, words, words);
  }

  /** These one after the other, in each language as it lists them. */
  public static Text listed(List<Text> texts) {
    var versions = new EnumMap<Language, String>(Language.class);
    for (Language language : Language.values()) {
      versions.put(
          language, language.listed(texts.stream().map(text -> text.in(language)).toList()));
    }
    return new Text(versions);
  }

  /** Reads versions by language tag, as acts and requests carry them. */
  public static Text ofTags(Map<String, String> byTag) {
    var versions = new EnumMap<Language, String>(Language.class);
    byTag.forEach((tag, words) ->
        versions.put(
            Language.ofTag(tag)
                .orElseThrow(() ->
                    new IllegalArgumentException(
                        "Unknown language \"%s\"; known: ru, zh-Hans, en".formatted(tag))),
            words));
    return new Text(versions);
  }

  public Map<String, String> byTag() {
    var byTag = new TreeMap<String, String>();
    versions.forEach((language, words) -> byTag.put(language.tag(), words));
    return byTag;
  }

  public boolean has(Language language) {
    return versions.containsKey(language);
  }

  public boolean isEmpty() {
    return versions.isEmpty();
  }

  public Optional<String> exactly(Language language) {
    return Optional.ofNullable(versions.get(language));
  }

  /** The version in this language or, if there is none, in the first that exists: en, ru, zh. */
  public String in(Language language) {
    return exactly(language)
        .or(() -> FALLBACK.stream().flatMap(other -> exactly(other).stream()).findFirst())
        .orElse("");
  }

  private static String normal(String words) {
    String unix = words.replace("\r\n", "\n").replace('\r', '\n').replace("\u0000", "");
    return Normalizer.normalize(unix, Normalizer.Form.NFC).strip();
  }
}
