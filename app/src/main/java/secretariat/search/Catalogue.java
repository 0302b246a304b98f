package secretariat.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import secretariat.database.DataFolder;
import secretariat.register.Arrivals;

/**
 * The catalogue of this node: its index, kept in step with the acts. What was recorded a moment ago
 * is entered before a reader is answered; what is much at once is entered by the {@link
 * Cataloguer}, and until then it is left out of every answer, so that nothing is found as it stood
 * before.
 */
@Component
class Catalogue implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(Catalogue.class);

  /** How many cards a reader waits for. */
  private static final int AT_ONCE = 100;

  private final Map<String, Fonds> fonds;
  private final Arrivals arrivals;
  private final CardIndex cards;
  private final Path folder;
  private final Map<String, Arrivals.Mark> marks = new HashMap<>();
  private final Map<String, Long> recent = new HashMap<>();
  private final Map<String, Long> waiting = new LinkedHashMap<>();
  private SearchIndex index;
  private boolean compared;

  Catalogue(List<Fonds> fonds, Arrivals arrivals, CardIndex cards, DataFolder folder) {
    this.fonds = fonds.stream().collect(Collectors.toMap(Fonds::kind, each -> each));
    this.arrivals = arrivals;
    this.cards = cards;
    this.folder = folder.folder("search").resolve("index");
    this.index = SearchIndex.in(this.folder);
  }

  /**
   * The index as it may be read now.
   *
   * @param pending subjects whose cards are out of date, and must not be found
   * @param complete whether nothing is missing
   */
  record InStep(SearchIndex index, Set<String> pending, boolean complete) {}

  /** Enters what was recorded since the last time, as far as a reader waits for it. */
  synchronized InStep readable() {
    if (!compared) {
      compare();
    }
    Map<String, Long> news = news();
    waiting.putAll(news);
    if (waiting.size() <= AT_ONCE) {
      enter(Map.copyOf(waiting));
    } else if (news.size() <= AT_ONCE) {
      enter(news);
    }
    return new InStep(index, Set.copyOf(waiting.keySet()), compared && waiting.isEmpty());
  }

  /** Enters a part of what waits; answers whether something was entered. */
  synchronized boolean enterSome() {
    Map<String, Long> some = new LinkedHashMap<>();
    waiting.entrySet().stream()
        .limit(AT_ONCE)
        .forEach(each -> some.put(each.getKey(), each.getValue()));
    enter(some);
    return !some.isEmpty();
  }

  /** Finds out which cards differ from the register; they wait to be entered. */
  private void compare() {
    try {
      index.show();
      Map<String, Long> there = index.sequences();
      waiting.clear();
      recent.clear();
      for (Fonds each : fonds.values()) {
        Arrivals.News all = arrivals.all(each.kind());
        marks.put(each.kind(), all.mark());
        subjects(each, all.last())
            .forEach((subject, sequence) -> {
              if (!sequence.equals(there.remove(subject))) {
                waiting.put(subject, sequence);
              }
            });
      }
      // What is left stands in no register of ours: an older backup was put back.
      there.forEach(waiting::put);
      cards.resume(index.unread());
      compared = true;
    } catch (IOException | AlreadyClosedException broken) {
      renew(index, broken);
    }
  }

  private Map<String, Long> news() {
    var open = new HashMap<String, Long>();
    var seen = new HashMap<String, Long>();
    var next = new HashMap<String, Arrivals.Mark>();
    for (Fonds each : fonds.values()) {
      Arrivals.Mark mark = marks.get(each.kind());
      if (mark != null) {
        Arrivals.News since = arrivals.since(mark, each.kind());
        next.put(each.kind(), since.mark());
        seen.putAll(subjects(each, since.last()));
      }
    }
    marks.putAll(next);
    seen.forEach((subject, sequence) -> {
      if (!sequence.equals(recent.get(subject))) {
        open.put(subject, sequence);
      }
    });
    recent.clear();
    recent.putAll(seen);
    return open;
  }

  private void enter(Map<String, Long> subjects) {
    try {
      for (var each : subjects.entrySet()) {
        enter(each.getKey(), each.getValue());
        waiting.remove(each.getKey());
      }
      if (!subjects.isEmpty()) {
        index.show();
      }
    } catch (IOException | AlreadyClosedException broken) {
      renew(index, broken);
    }
  }

  private void enter(String subject, long sequence) throws IOException {
    int slash = subject.indexOf('/');
    Fonds from = fonds.get(subject.substring(0, slash));
    Optional<Card> card =
        from == null ? Optional.empty() : card(from, subject.substring(slash + 1));
    if (card.isPresent()) {
      index.put(subject, cards.written(card.get(), sequence));
    } else {
      index.remove(subject);
    }
  }

  /** What cannot be read as a document is not found; it does not keep the others from it. */
  private static Optional<Card> card(Fonds from, String id) {
    try {
      return from.card(id);
    } catch (IllegalStateException | IllegalArgumentException unreadable) {
      LOG.warn("{}/{} cannot be catalogued", from.kind(), id, unreadable);
      return Optional.empty();
    }
  }

  /** Enters a document again, because the words of its texts have been read. */
  synchronized void again(String subject) {
    try {
      Optional<Long> sequence = index.sequence(subject);
      if (sequence.isPresent() && !waiting.containsKey(subject)) {
        enter(Map.of(subject, sequence.get()));
      }
    } catch (IOException | AlreadyClosedException broken) {
      renew(index, broken);
    }
  }

  /** Writes down what was entered, should the power fail. */
  synchronized void keep() {
    try {
      index.keep();
    } catch (IOException | AlreadyClosedException broken) {
      renew(index, broken);
    }
  }

  /** Throws a damaged index away and begins again, unless that was done meanwhile. */
  synchronized void renew(SearchIndex damaged, Exception broken) {
    if (damaged != index) {
      return;
    }
    LOG.warn("The search index is damaged and is made again: {}", String.valueOf(broken));
    index.close();
    index = SearchIndex.anew(folder);
    compared = false;
  }

  private static Map<String, Long> subjects(Fonds fonds, Map<String, Long> ids) {
    var subjects = new HashMap<String, Long>();
    ids.forEach((id, sequence) -> subjects.put(fonds.kind() + "/" + id, sequence));
    return subjects;
  }

  @Override
  public synchronized void destroy() {
    keep();
    index.close();
  }
}
