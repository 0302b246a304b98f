package secretariat.ui.web;

import java.util.Set;
import secretariat.ui.Page;

/** What went wrong with a request, and what to do; never how the program failed. */
public record ErrorPage(int status) implements Page {

  private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404, 405, 413, 422, 429, 500, 503);

  /** The status whose words fit: the exact one, or the first of its class. */
  public int explained() {
    return EXPLAINED.contains(status) ? status : status < 500 ? 400 : 500;
  }
}
