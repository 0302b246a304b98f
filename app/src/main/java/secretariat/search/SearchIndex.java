package secretariat.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.springframework.util.FileSystemUtils;

/** The index's files, open for writing and for reading. */
final class SearchIndex implements AutoCloseable {

  /** A piece of work that reads the index. */
  interface Reading<T> {
    T of(IndexSearcher searcher) throws IOException;
  }

  private static final String EDITION = "edition";
  private static final int BUFFER_MIB = 32;

  private final Directory files;
  private final IndexWriter writer;
  private final SearcherManager searchers;

  private SearchIndex(Directory files, IndexWriter writer, SearcherManager searchers) {
    this.files = files;
    this.writer = writer;
    this.searchers = searchers;
  }

  /** Opens the index of a folder; one that is missing, damaged or of another edition is begun. */
  static SearchIndex in(Path folder) {
    try {
      return opened(folder);
    } catch (IOException | RuntimeException unusable) {
      return anew(folder);
    }
  }

  /** Throws away what is in the folder and begins an empty index. */
  static SearchIndex anew(Path folder) {
    try {
      FileSystemUtils.deleteRecursively(folder);
      return opened(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("The search index cannot be made in " + folder, e);
    }
  }

  private static SearchIndex opened(Path folder) throws IOException {
    Files.createDirectories(folder);
    Directory files = FSDirectory.open(folder);
    try {
      boolean begun = DirectoryReader.indexExists(files);
      if (begun) {
        requireSound(files);
      }
      var settings = new IndexWriterConfig(Analysis.indexing());
      settings.setRAMBufferSizeMB(BUFFER_MIB);
      var writer = new IndexWriter(files, settings);
      if (!begun) {
        writer.setLiveCommitData(Map.of(EDITION, Analysis.EDITION).entrySet());
      }
      return new SearchIndex(files, writer, new SearcherManager(writer, null));
    } catch (IOException | RuntimeException unusable) {
      files.close();
      throw unusable;
    }
  }

  /** Reads every file to its end and compares the sums that stand there. */
  private static void requireSound(Directory files) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(files)) {
      if (!Analysis.EDITION.equals(reader.getIndexCommit().getUserData().get(EDITION))) {
        throw new IOException("The search index is of another edition");
      }
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
    }
  }

  /** Enters a document in the place of what stood under its name. */
  void put(String subject, Document document) throws IOException {
    writer.updateDocument(new Term(CardWriter.SUBJECT, subject), document);
  }

  void remove(String subject) throws IOException {
    writer.deleteDocuments(new Term(CardWriter.SUBJECT, subject));
  }

  /** Lets readers see what was entered. */
  void show() throws IOException {
    searchers.maybeRefreshBlocking();
  }

  /** Keeps what was entered, should the power fail. */
  void keep() throws IOException {
    if (writer.hasUncommittedChanges()) {
      writer.commit();
    }
  }

  <T> T read(Reading<T> reading) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return reading.of(searcher);
    } finally {
      searchers.release(searcher);
    }
  }

  /** The name of the document that an entry of the index is about. */
  static String subject(IndexSearcher searcher, int entry) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(entry, leaves));
    BinaryDocValues subjects = DocValues.getBinary(leaf.reader(), CardWriter.SUBJECT);
    if (!subjects.advanceExact(entry - leaf.docBase)) {
      throw new IOException("An entry of the search index is about nothing");
    }
    return subjects.binaryValue().utf8ToString();
  }

  /** The sequence of the newest act that each document's card rests on, by subject. */
  Map<String, Long> sequences() throws IOException {
    return read(searcher -> {
      var sequences = new HashMap<String, Long>();
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        NumericDocValues values = leaf.reader().getNumericDocValues(CardWriter.SEQUENCE);
        BinaryDocValues subjects = DocValues.getBinary(leaf.reader(), CardWriter.SUBJECT);
        Bits live = leaf.reader().getLiveDocs();
        for (int i = 0; i < leaf.reader().maxDoc(); i++) {
          boolean there = live == null || live.get(i);
          if (there && values != null && values.advanceExact(i) && subjects.advanceExact(i)) {
            sequences.put(subjects.binaryValue().utf8ToString(), values.longValue());
          }
        }
      }
      return sequences;
    });
  }

  /** The sequence that one card rests on, if the document has a card. */
  Optional<Long> sequence(String subject) throws IOException {
    return read(searcher -> {
      TopDocs found = searcher.search(new TermQuery(new Term(CardWriter.SUBJECT, subject)), 1);
      if (found.scoreDocs.length == 0) {
        return Optional.empty();
      }
      var leaves = searcher.getIndexReader().leaves();
      int entry = found.scoreDocs[0].doc;
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(entry, leaves));
      NumericDocValues values = leaf.reader().getNumericDocValues(CardWriter.SEQUENCE);
      return values != null && values.advanceExact(entry - leaf.docBase)
          ? Optional.of(values.longValue())
          : Optional.empty();
    });
  }

  /** The files whose words are not read yet, each with the documents that have it. */
  Map<String, Set<String>> unread() throws IOException {
    return read(searcher -> {
      var unread = new HashMap<String, Set<String>>();
      Query any = new FieldExistsQuery(CardWriter.UNREAD);
      TopDocs found = searcher.search(any, Math.max(1, searcher.count(any)));
      for (ScoreDoc entry : found.scoreDocs) {
        Document card = searcher.storedFields().document(entry.doc);
        for (String file : card.getValues(CardWriter.UNREAD)) {
          unread.computeIfAbsent(file, key -> new HashSet<>()).add(subject(searcher, entry.doc));
        }
      }
      return unread;
    });
  }

  @Override
  public void close() {
    try (files) {
      searchers.close();
      writer.close();
    } catch (IOException | RuntimeException damaged) {
      // What could not be kept is made again at the next start.
    }
  }
}
