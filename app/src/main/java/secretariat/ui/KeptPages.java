package secretariat.ui;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import secretariat.kernel.Language;

/**
 * Makes pages, and keeps those that are the same for many readers. What is kept is found again only
 * by an equal record, language, address and minute, so it is never out of date.
 */
final class KeptPages {

  /** Addresses are readers' choice, so there is no end of them. */
  private static final int MOST = 60;

  private record Key(SharedPage page, Language language, Frame.Place place) {}

  private final Templates templates;
  private final Map<Key, byte[]> kept =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, byte[]> eldest) {
              return size() > MOST;
            }
          });

  KeptPages(Templates templates) {
    this.templates = templates;
  }

  /** The whole page in UTF-8. */
  byte[] page(Page page, Frame frame) {
    return page instanceof SharedPage shared && !frame.visitor().isSignedIn()
        ? kept.computeIfAbsent(key(shared, frame), key -> templates.render(page, frame))
        : templates.render(page, frame);
  }

  private static Key key(SharedPage page, Frame frame) {
    Frame.Place place = frame.place();
    var minute =
        new Frame.Place(
            place.path(),
            place.query(),
            place.address(),
            place.at().truncatedTo(ChronoUnit.MINUTES));
    return new Key(page, frame.language(), minute);
  }
}
