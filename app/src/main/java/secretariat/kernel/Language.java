package secretariat.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A language that the product speaks. Which of them an organisation uses, and in which its texts
 * are authentic, is said by its profile: {@link Languages}.
 */
public enum Language {
  RU("ru", "Русский"),
  ZH("zh-Hans", "中文"),
  EN("en", "English");

  /** All of them, in the order in which a paper in several languages bears them. */
  public static final List<Language> ALL = List.of(values());

  private final String tag;
  private final String autonym;
  private final Locale locale;

  Language(String tag, String autonym) {
    this.tag = tag;
    this.autonym = autonym;
    this.locale = Locale.forLanguageTag(tag);
  }

  /** The BCP 47 tag under which acts and pages name this language. */
  public String tag() {
    return tag;
  }

  /** The language's name in itself. */
  public String autonym() {
    return autonym;
  }

  public Locale locale() {
    return locale;
  }

  /** The words one after the other, as this language lists them. */
  public String listed(List<String> words) {
    return String.join(this == ZH ? "、" : ", ", words);
  }

  /** The language a tag means; {@code zh}, {@code zh-CN} and {@code zh-Hans} all mean Chinese. */
  public static Optional<Language> ofTag(String tag) {
    String primary = tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(language -> language.locale.getLanguage().equals(primary))
        .findFirst();
  }
}
