package secretariat.ui;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import secretariat.kernel.Language;

/**
 * All that the product says, in three languages: every module's {@code words_en.properties}, {@code
 * words_ru.properties} and {@code words_zh.properties}, found by scanning. The entries are ICU
 * message patterns in UTF-8. An organisation may say some of it in its own words.
 */
@Component
public class Words {

  private final Map<Language, Map<String, Wording>> wordings = new EnumMap<>(Language.class);

  /** The product's own words. */
  public Words() {
    this(HouseWords.NONE);
  }

  Words(HouseWords house) {
    for (Language language : Language.values()) {
      Map<String, Wording> read = read(language);
      house
          .byKey()
          .forEach((key, own) ->
              own.exactly(language).ifPresent(words -> read.put(key, Wording.of(language, words))));
      wordings.put(language, read);
    }
  }

  @Autowired
  Words(ObjectProvider<HouseWords> house) {
    this(house.getIfAvailable(() -> HouseWords.NONE));
  }

  /** Says it in one language. A key that nobody wrote is a bug. */
  public String say(Language language, String key, Object... arguments) {
    Wording wording = of(language).get(key);
    if (wording == null) {
      throw new IllegalArgumentException(
          "No words for \"%s\" in %s; expected in words_%s.properties of its module"
              .formatted(key, language.tag(), language.locale().getLanguage()));
    }
    return wording.with(arguments);
  }

  public boolean has(Language language, String key) {
    return of(language).containsKey(key);
  }

  public Set<String> keys(Language language) {
    return new TreeSet<>(of(language).keySet());
  }

  private Map<String, Wording> of(Language language) {
    return wordings.getOrDefault(language, Map.of());
  }

  private static Map<String, Wording> read(Language language) {
    String pattern =
        "classpath*:secretariat/**/words_%s.properties".formatted(language.locale().getLanguage());
    var found = new HashMap<String, Wording>();
    try {
      for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
        for (Map.Entry<String, String> entry : entries(file).entrySet()) {
          if (found.put(entry.getKey(), Wording.of(language, entry.getValue())) != null) {
            throw new IllegalStateException(
                "\"%s\" is said twice; the second time in %s".formatted(entry.getKey(), file));
          }
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return found;
  }

  private static Map<String, String> entries(Resource file) throws IOException {
    var properties = new Properties();
    try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    var entries = new HashMap<String, String>();
    properties.forEach((key, words) -> entries.put((String) key, (String) words));
    return entries;
  }

  /** One entry: plain words, or a pattern with places to fill. */
  private sealed interface Wording {

    String with(Object... arguments);

    static Wording of(Language language, String pattern) {
      var format = new MessageFormat(pattern, language.locale());
      return format.getArgumentNames().isEmpty()
          ? new Plain(format.format(new Object[0]))
          : new Pattern(format);
    }
  }

  private record Plain(String words) implements Wording {
    @Override
    public String with(Object... arguments) {
      return words;
    }
  }

  /** The format is not safe for several threads at once. */
  private record Pattern(MessageFormat format) implements Wording {
    @Override
    public String with(Object... arguments) {
      synchronized (format) {
        return format.format(arguments);
      }
    }
  }
}
