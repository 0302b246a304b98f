package secretariat.depositary.web;

import java.util.List;
import java.util.Optional;
import secretariat.depositary.Archive;
import secretariat.depositary.Archive.Entry;
import secretariat.kernel.Actor;
import secretariat.ui.Paging;

/**
 * One page of a search among the deposited documents that the reader may see.
 *
 * @param sought the words that were sought; empty for all
 */
public record PublicSearch(String sought, List<Entry> entries, Paging paging) {

  private static final int PAGE_SIZE = 25;
  private static final int LONGEST = 200;

  static PublicSearch of(
      Archive archive, Actor reader, Optional<String> query, Optional<String> page) {
    String sought = sought(query);
    int number =
        page.filter(digits -> digits.matches("[1-9][0-9]{0,6}")).map(Integer::parseInt).orElse(1);
    var found = archive.search(reader, sought, number - 1, PAGE_SIZE);
    var paging = new Paging(number, PAGE_SIZE, found.total());
    return paging.number() == number
        ? new PublicSearch(sought, found.entries(), paging)
        : new PublicSearch(
            sought,
            archive.search(reader, sought, paging.number() - 1, PAGE_SIZE).entries(),
            paging);
  }

  /** What is sought, no longer than a title. */
  static String sought(Optional<String> query) {
    String words = query.map(String::strip).orElse("").replace("\u0000", "");
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
  }
}
