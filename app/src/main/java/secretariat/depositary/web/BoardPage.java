package secretariat.depositary.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import secretariat.depositary.forwarding.ForwardingBoard.Count;
import secretariat.depositary.forwarding.ForwardingBoard.Filter;
import secretariat.ui.Page;
import secretariat.ui.Paging;

/** The board over all documents. */
public record BoardPage(
    Filter filter, Count count, LocalDate today, List<BoardLine> lines, Paging paging)
    implements Page {

  public BoardPage {
    lines = List.copyOf(lines);
  }

  public static List<Filter> filters() {
    return Arrays.asList(Filter.values());
  }

  public static String code(Filter filter) {
    return filter.name().toLowerCase(Locale.ROOT);
  }
}
