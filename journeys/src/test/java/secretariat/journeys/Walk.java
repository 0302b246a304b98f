package secretariat.journeys;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the pages that somebody can reach by links, a few of each kind. */
final class Walk {

  /** Pages of a kind, such as documents, look alike; a desk has many rooms in one corridor. */
  private static final int OF_A_KIND = 2;

  private static final int DOORS_OF_A_ROOM = 9;

  private final Page page;
  private final Set<String> known = new HashSet<>();
  private final Map<String, Integer> ofAKind = new HashMap<>();

  Walk(Page page) {
    this.page = page;
  }

  /** The addresses of pages that links lead to from one, with the one itself. */
  List<String> from(String start) {
    Set<String> pages = new LinkedHashSet<>(List.of(start));
    Deque<String> open = new ArrayDeque<>(pages);
    while (!open.isEmpty()) {
      page.navigate(open.pop());
      for (String address : links()) {
        if (known.add(address) && hasRoom(address) && isPage(address)) {
          pages.add(address);
          open.add(address);
        }
      }
    }
    return List.copyOf(pages);
  }

  private List<String> links() {
    return page.locator("a[href^='/']:not([download])").all().stream()
        .map(link -> link.getAttribute("href").replaceAll("[?#].*", ""))
        .toList();
  }

  private boolean hasRoom(String address) {
    String kind = address.replaceAll("[^/]*$", "").replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "one");
    int most = kind.startsWith("/desk/") ? DOORS_OF_A_ROOM : OF_A_KIND;
    return kind.equals("/")
        || kind.equals("/desk/")
        || ofAKind.merge(kind, 1, Integer::sum) <= most;
  }

  /** A file to be saved and an answer to a program are no pages. */
  private boolean isPage(String address) {
    APIResponse answer =
        page.request().get(address, RequestOptions.create().setMaxRedirects(0).setTimeout(60_000));
    boolean page =
        answer.ok() && answer.headers().getOrDefault("content-type", "").startsWith("text/html");
    answer.dispose();
    return page;
  }
}
