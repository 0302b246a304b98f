package secretariat.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/** What the verifier says, in one of its three languages. */
final class Words {

  static final List<String> LANGUAGES = List.of("en", "ru", "zh");

  private final String language;
  private final Properties words;

  private Words(String language, Properties words) {
    this.language = language;
    this.words = words;
  }

  static Words in(String language) {
    Properties words = new Properties();
    String name = "words_" + language + ".properties";
    try (InputStream file = Words.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalArgumentException("No words in the language \"" + language + "\"");
      }
      words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new Words(language, words);
  }

  String language() {
    return language;
  }

  boolean has(String key) {
    return words.containsKey(key);
  }

  Set<String> keys() {
    return words.stringPropertyNames();
  }

  /** The wording under this key, its places {0}, {1}… filled. */
  String say(String key, Object... arguments) {
    String wording = words.getProperty(key);
    if (wording == null) {
      throw new IllegalStateException("No words for " + key);
    }
    for (int place = 0; place < arguments.length; place++) {
      wording = wording.replace("{" + place + "}", printable(arguments[place].toString()));
    }
    return wording;
  }

  /** Text from outside, so that it cannot steer a terminal or pretend to be other text. */
  static String printable(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .limit(300)
        .map(point -> isPlain(point) ? point : '\uFFFD')
        .forEach(safe::appendCodePoint);
    return safe.toString();
  }

  private static boolean isPlain(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
