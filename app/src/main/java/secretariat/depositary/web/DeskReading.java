package secretariat.depositary.web;

import java.util.Optional;
import secretariat.kernel.Rule;
import secretariat.ui.Form;
import secretariat.ui.Reading;

/** Reads a form of the depositary's desk. */
final class DeskReading extends Reading {

  static final Rule PAGES_UNREADABLE = Rule.of("depositary.pages-unreadable");

  private static final int MOST_PAGES = 100_000;

  DeskReading(Form form) {
    super(form);
  }

  /** A number of pages; a refused one reads as none. */
  Optional<Integer> pages(String field) {
    Optional<Integer> pages =
        words(field)
            .filter(words -> words.matches("[0-9]{1,6}"))
            .map(Integer::parseInt)
            .filter(number -> number >= 1 && number <= MOST_PAGES);
    if (pages.isEmpty()) {
      words(field).ifPresent(words -> refuse(PAGES_UNREADABLE.refuses(field, words)));
    }
    return pages;
  }
}
