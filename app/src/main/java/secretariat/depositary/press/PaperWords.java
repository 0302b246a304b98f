package secretariat.depositary.press;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import secretariat.kernel.Language;

/**
 * The words of the certification in one language. They are part of an instrument: the paper must
 * read the same wherever it is printed, so they stand with the press and nowhere else.
 */
final class PaperWords {

  private static final Map<Language, PaperWords> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new PaperWords(language));
    }
  }

  private final Language language;
  private final Properties words = new Properties();

  private PaperWords(Language language) {
    this.language = language;
    String file = "words_" + language.locale().getLanguage() + ".properties";
    try (InputStream in = PaperWords.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The press has no " + file);
      }
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("The press cannot read " + file, e);
    }
  }

  static PaperWords in(Language language) {
    PaperWords words = ALL.get(language);
    if (words == null) {
      throw new IllegalArgumentException("No words in " + language);
    }
    return words;
  }

  String say(String key, Object... arguments) {
    String pattern = words.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException(
          "The press has no word \"%s\" in %s".formatted(key, language.tag()));
    }
    return new MessageFormat(pattern, language.locale()).format(arguments);
  }

  String language(Language named) {
    return say("copy.language." + named.locale().getLanguage());
  }

  String languages(List<Language> named) {
    return language.listed(named.stream().map(this::language).toList());
  }

  String date(LocalDate date) {
    return date.format(DateTimeFormatter.ofPattern(say("copy.date"), language.locale()));
  }
}
