package secretariat.profile.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import secretariat.kernel.Language;
import secretariat.kernel.Languages;
import secretariat.kernel.Text;

/**
 * A table as comma-separated values (RFC 4180), in UTF-8 with the mark that spreadsheets expect.
 */
public final class Csv {

  private final StringBuilder text = new StringBuilder("\uFEFF");

  public Csv row(List<String> cells) {
    text.append(line(cells));
    return this;
  }

  /** The heads of a text's columns: one for each language of the organisation, by tag. */
  public static List<String> heads(String of, Languages languages) {
    return byTag(languages).map(language -> of + "_" + language.locale().getLanguage()).toList();
  }

  /** A text's cells, in the order of their heads. */
  public static List<String> cells(Text text, Languages languages) {
    return byTag(languages).map(text::in).toList();
  }

  private static Stream<Language> byTag(Languages languages) {
    return languages.all().stream().sorted(Comparator.comparing(Language::tag));
  }

  /** One row by itself, for a table that is too long to be held in one piece. */
  public static String line(List<String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  /** What a spreadsheet would take for a formula is given to it as words. */
  private static String cell(String words) {
    String plain = words.matches("(?s)[=+\\-@\t\r].*") ? "'" + words : words;
    return plain.matches("(?s).*[\",\r\n].*") ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
