package secretariat.ui;

import java.util.Optional;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;

/**
 * Which page of a list was asked for by {@code ?page=}. A controller takes it as an argument; what
 * is no number is told above the list, with the status 400, and the first page is shown.
 */
public record PageAsked(int number, Optional<Refusal> refusal) {

  public static final Rule UNREADABLE = Rule.of("ui.page-unreadable");

  private static final int LONGEST_SHOWN = 40;

  /** Reads what stands in the address; nothing means the first page. */
  public static PageAsked read(Optional<String> asked) {
    String words = asked.map(String::strip).orElse("");
    if (words.isEmpty()) {
      return new PageAsked(1, Optional.empty());
    }
    if (words.matches("[1-9][0-9]{0,6}")) {
      return new PageAsked(Integer.parseInt(words), Optional.empty());
    }
    String shown =
        words.length() <= LONGEST_SHOWN ? words : words.substring(0, LONGEST_SHOWN) + "…";
    return new PageAsked(1, Optional.of(UNREADABLE.refuses("page", shown)));
  }

  /** The page of a list of so many rows; beyond the end it is the last one. */
  public Paging of(int size, long total) {
    return new Paging(number, size, total, refusal);
  }
}
