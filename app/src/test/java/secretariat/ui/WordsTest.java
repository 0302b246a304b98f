package secretariat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import secretariat.kernel.Language;
import secretariat.kernel.Text;

/** All that the product says, in all modules. */
class WordsTest {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern RULE = Pattern.compile("Rule\\.of\\(\\s*\"([^\"]+)\"\\s*\\)");
  private static final Pattern SAID =
      Pattern.compile("\\bframe\\.say\\(\\s*\"([a-z][A-Za-z0-9.-]*[A-Za-z0-9])\"\\s*[,)]");

  private final Words words = new Words();

  @Test
  void everything_is_said_in_all_three_languages() {
    Set<String> english = words.keys(Language.EN);
    assertThat(english).isNotEmpty();
    assertThat(words.keys(Language.RU)).isEqualTo(english);
    assertThat(words.keys(Language.ZH)).isEqualTo(english);
  }

  @Test
  void every_rule_says_what_is_wrong_which_source_says_so_and_what_to_do() {
    var missing = new TreeSet<String>();
    for (String rule : found(RULE, ".java")) {
      for (String part : List.of("what", "source", "remedy")) {
        String key = "rule." + rule + "." + part;
        if (!words.has(Language.EN, key)) {
          missing.add(key);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void every_key_a_template_says_has_words() {
    Set<String> said = found(SAID, ".jte");
    assertThat(said).contains("ui.skip");
    assertThat(said).isSubsetOf(words.keys(Language.EN));
  }

  @Test
  void the_languages_fill_the_same_places() throws IOException {
    for (Path english : files("words_en.properties")) {
      for (String other : List.of("words_ru.properties", "words_zh.properties")) {
        var here = entries(english);
        var there = entries(english.resolveSibling(other));
        here.forEach((key, pattern) ->
            assertThat(places(there.getProperty((String) key, "")))
                .as("%s in %s", key, english.resolveSibling(other))
                .isEqualTo(places((String) pattern)));
      }
    }
  }

  @Test
  void dates_cannot_be_misread() {
    var day = LocalDate.of(2018, 12, 28);
    assertThat(speech(Language.EN).date(day)).isEqualTo("28 Dec 2018");
    assertThat(speech(Language.RU).date(day)).isEqualTo("28 декабря 2018");
    assertThat(speech(Language.ZH).date(day)).isEqualTo("2018年12月28日");
  }

  @Test
  void an_instant_shows_its_zone() {
    var instant = Instant.parse("2026-11-21T17:05:00Z");
    assertThat(speech(Language.EN).instant(instant)).isEqualTo("22 Nov 2026, 01:05 (UTC+8)");
    assertThat(speech(Language.RU).instant(instant)).isEqualTo("22 ноября 2026, 01:05 (UTC+8)");
    assertThat(speech(Language.ZH).instant(instant)).isEqualTo("2026年11月22日 01:05 (UTC+8)");
  }

  @Test
  void numbers_and_sizes_are_written_as_the_language_writes_them() {
    assertThat(speech(Language.EN).number(1_234_567)).isEqualTo("1,234,567");
    assertThat(speech(Language.RU).number(1_234_567)).isEqualTo("1\u00a0234\u00a0567");
    assertThat(speech(Language.EN).size(1_440_000)).isEqualTo("1.4 MB");
    assertThat(speech(Language.RU).size(1_440_000)).matches("1,4\\h?МБ").doesNotContain(".");
    assertThat(speech(Language.ZH).size(1_440_000)).isEqualTo("1.4 MB");
    assertThat(speech(Language.EN).size(312)).isEqualTo("312 byte");
  }

  @Test
  void russian_counts_in_its_own_way() {
    assertThat(speech(Language.RU).say("ui.refused", 1)).isEqualTo("Не принято по 1 причине");
    assertThat(speech(Language.RU).say("ui.refused", 5)).isEqualTo("Не принято по 5 причинам");
    assertThat(speech(Language.RU).say("ui.refused", 21)).isEqualTo("Не принято по 21 причине");
  }

  @Test
  void what_fills_a_place_is_said_in_the_same_language() {
    assertThat(speech(Language.RU).say("ui.desk.late", LocalDate.of(2026, 3, 1)))
        .isEqualTo("1 марта 2026 (просрочено)");
    assertThat(speech(Language.ZH).say("ui.desk.late", Text.of("a", "б", "中"))).isEqualTo("中（已逾期）");
    assertThat(speech(Language.ZH).say("ui.desk.late", Language.RU)).isEqualTo("俄文（已逾期）");
  }

  private Speech speech(Language language) {
    return new Speech(language, words, ZoneId.of("Asia/Shanghai"));
  }

  private static Set<String> places(String pattern) {
    return new MessageFormat(pattern).getArgumentNames();
  }

  private static java.util.Properties entries(Path file) {
    var entries = new java.util.Properties();
    try (var reader = Files.newBufferedReader(file)) {
      entries.load(reader);
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
    return entries;
  }

  private static Set<String> found(Pattern pattern, String suffix) {
    return files(suffix).stream()
        .flatMap(file -> pattern.matcher(text(file)).results())
        .map(result -> result.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Path> files(String suffix) {
    try (Stream<Path> all = Files.walk(SOURCES)) {
      return all.filter(file -> file.toString().endsWith(suffix)).toList();
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }
}
