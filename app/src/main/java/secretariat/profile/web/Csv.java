package secretariat.profile.web;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as comma-separated values (RFC 4180), in UTF-8 with the mark that spreadsheets expect.
 */
public final class Csv {

  private final StringBuilder text = new StringBuilder("\uFEFF");

  public Csv row(List<String> cells) {
    text.append(line(cells));
    return this;
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
