package secretariat.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import secretariat.depositary.Archive.Reach;
import secretariat.kernel.Actor;
import secretariat.kernel.Language;
import secretariat.search.Catalogue.InStep;

/**
 * Searches the archive for a reader. What the reader may not see is left out by the query itself,
 * and again by the archive when a hit is shown.
 */
@Component
public class ArchiveSearch {

  /** A document that was found, with a passage in which the words stand. */
  public record Hit(Holding holding, Optional<Passage> passage) {}

  /**
   * A page of what was found.
   *
   * @param total how much the reader may see of it in all
   * @param complete whether the catalogue is in step; else the newest may be missing
   */
  public record Found(List<Hit> hits, long total, boolean complete) {}

  private static final int BATCH = 500;

  private final Catalogue catalogue;
  private final Map<String, Fonds> fonds;
  private final QueryWriter queries;
  private final Passages passages;

  ArchiveSearch(Catalogue catalogue, List<Fonds> fonds) {
    this.catalogue = catalogue;
    this.fonds = fonds.stream().collect(Collectors.toMap(Fonds::kind, each -> each));
    Analyzer asking = Analysis.asking();
    this.queries = new QueryWriter(asking);
    this.passages = new Passages(Analysis.indexing());
  }

  /**
   * A part of what a reader finds.
   *
   * @param from how many hits come before it
   */
  public Found find(Actor reader, Sought sought, Language language, int from, int size) {
    InStep readable = catalogue.readable();
    Query query = queries.written(sought, Reach.of(reader), readable.pending());
    return read(
        readable,
        searcher -> {
          int total = searcher.count(query);
          int wanted = Math.min(total, Math.addExact(from, size));
          ScoreDoc[] found =
              wanted <= from
                  ? new ScoreDoc[0]
                  : top(searcher, query, order(sought, language), wanted, null);
          List<ScoreDoc> part =
              Arrays.asList(found).subList(Math.min(from, found.length), found.length);
          Map<Integer, Holding> seen = seen(searcher, reader, part);
          List<Integer> entries =
              part.stream().map(each -> each.doc).filter(seen::containsKey).toList();
          List<Optional<Passage>> quoted =
              sought.words().isBlank()
                  ? entries.stream().map(each -> Optional.<Passage>empty()).toList()
                  : passages.of(searcher, queries.words(sought.words()), entries, language);
          var hits = new ArrayList<Hit>();
          for (int i = 0; i < entries.size(); i++) {
            hits.add(new Hit(Objects.requireNonNull(seen.get(entries.get(i))), quoted.get(i)));
          }
          return new Found(hits, total - (part.size() - hits.size()), readable.complete());
        });
  }

  /** Everything that a reader finds, one after the other. */
  public void each(Actor reader, Sought sought, Language language, Consumer<Holding> each) {
    InStep readable = catalogue.readable();
    Query query = queries.written(sought, Reach.of(reader), readable.pending());
    Sort order = order(sought, language);
    read(
        readable,
        searcher -> {
          ScoreDoc @Nullable [] found = null;
          do {
            ScoreDoc after = found == null ? null : found[found.length - 1];
            found = top(searcher, query, order, BATCH, after);
            Map<Integer, Holding> seen = seen(searcher, reader, Arrays.asList(found));
            for (ScoreDoc entry : found) {
              Optional.ofNullable(seen.get(entry.doc)).ifPresent(each);
            }
          } while (found.length == BATCH);
          return found.length;
        });
  }

  private static Sort order(Sought sought, Language language) {
    return Orders.of(sought.order(), sought.words().isBlank(), language);
  }

  private static ScoreDoc[] top(
      IndexSearcher searcher, Query query, Sort order, int size, @Nullable ScoreDoc after)
      throws IOException {
    var last = (org.apache.lucene.search.FieldDoc) after;
    return searcher.search(query, new TopFieldCollectorManager(order, size, last, 1)).scoreDocs;
  }

  /** The entries that the archive itself lets this reader see, as they stand now. */
  private Map<Integer, Holding> seen(
      IndexSearcher searcher, Actor reader, Collection<ScoreDoc> entries) throws IOException {
    var subjects = new HashMap<Integer, String>();
    var ids = new HashMap<String, Set<String>>();
    for (ScoreDoc entry : entries) {
      String subject = SearchIndex.subject(searcher, entry.doc);
      subjects.put(entry.doc, subject);
      int slash = subject.indexOf('/');
      ids.computeIfAbsent(subject.substring(0, slash), kind -> new HashSet<>())
          .add(subject.substring(slash + 1));
    }
    var visible = new HashMap<String, Holding>();
    for (var each : ids.entrySet()) {
      Fonds from = Objects.requireNonNull(fonds.get(each.getKey()));
      from.visible(reader, each.getValue())
          .forEach((id, holding) -> visible.put(each.getKey() + "/" + id, holding));
    }
    var seen = new HashMap<Integer, Holding>();
    subjects.forEach((entry, subject) ->
        Optional.ofNullable(visible.get(subject)).ifPresent(holding -> seen.put(entry, holding)));
    return seen;
  }

  /**
   * Reads the index; one that turns out to be damaged is made again, and the reader asked to wait.
   */
  private <T> T read(InStep readable, SearchIndex.Reading<T> reading) {
    try {
      return readable.index().read(reading);
    } catch (IOException | AlreadyClosedException broken) {
      catalogue.renew(readable.index(), broken);
      throw new CatalogueClosed(broken);
    }
  }
}
