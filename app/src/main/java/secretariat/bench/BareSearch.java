package secretariat.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.springframework.util.FileSystemUtils;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;
import secretariat.kernel.Language;

/**
 * A plain program that indexes the same pages with Lucene's own analysers, finds them and quotes a
 * passage of each, with Lucene's usual settings.
 */
final class BareSearch implements AutoCloseable {

  private static final String NAME = "name";
  private static final String CLASSIFICATION = "classification";
  private static final String[] FIELDS =
      Arrays.stream(Language.values()).map(Language::tag).toArray(String[]::new);

  private final Path folder = Machine.temporaryFolder("bare-search-");
  private final Directory files = FSDirectory.open(folder);
  private final Analyzer analyzer =
      new PerFieldAnalyzerWrapper(
          new StandardAnalyzer(),
          Map.of(
              Language.RU.tag(), new RussianAnalyzer(),
              Language.EN.tag(), new EnglishAnalyzer(),
              Language.ZH.tag(), new CJKAnalyzer()));
  private final IndexWriter writer = new IndexWriter(files, new IndexWriterConfig(analyzer));
  private final FieldType quoted = quoted();
  private final QueryBuilder questions = new QueryBuilder(analyzer);
  private Document document = new Document();
  private IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(writer));

  BareSearch() throws IOException {}

  /** The three texts of a document come one after the other. */
  void add(String name, Language language, String words, Classification classification)
      throws Exception {
    if (document.get(NAME) == null) {
      document.add(new StringField(NAME, name, Field.Store.YES));
      document.add(new StringField(CLASSIFICATION, classification.code(), Field.Store.NO));
    }
    document.add(new Field(language.tag(), words, quoted));
    if (document.getFields().size() == Language.values().length + 2) {
      writer.addDocument(document);
      document = new Document();
    }
  }

  private static FieldType quoted() {
    var type = new FieldType(TextField.TYPE_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    return type;
  }

  void finish() throws Exception {
    searcher = new IndexSearcher(DirectoryReader.open(writer));
  }

  /** A hit's name, and a passage of it in each language in which there is one. */
  record Hit(String name, List<String> passages) {}

  /** The best twenty-five. */
  List<Hit> find(Actor reader, String words) throws Exception {
    var query = new BooleanQuery.Builder();
    for (String word : words.split(" ")) {
      var any = new BooleanQuery.Builder();
      for (Language each : Language.values()) {
        var part = questions.createBooleanQuery(each.tag(), word, Occur.MUST);
        if (part != null) {
          any.add(part, Occur.SHOULD);
        }
      }
      query.add(any.build(), Occur.MUST);
    }
    var seen = new BooleanQuery.Builder();
    for (Classification each : Classification.values()) {
      boolean visible =
          reader.capacity().readsPapers()
              || each == Classification.PUBLIC
              || (each == Classification.INTERNAL && reader.capacity().behalf().isPresent());
      if (visible) {
        seen.add(new TermQuery(new Term(CLASSIFICATION, each.code())), Occur.SHOULD);
      }
    }
    query.add(seen.build(), Occur.FILTER);
    TopDocs found = searcher.search(query.build(), 25);
    Map<String, String[]> passages =
        UnifiedHighlighter.builder(searcher, analyzer)
            .withMaxLength(Integer.MAX_VALUE - 1)
            .withMaxNoHighlightPassages(0)
            .build()
            .highlightFields(FIELDS, query.build(), found);
    var hits = new ArrayList<Hit>();
    for (int i = 0; i < found.scoreDocs.length; i++) {
      int place = i;
      String name = searcher.storedFields().document(found.scoreDocs[i].doc).get(NAME);
      hits.add(
          new Hit(
              name,
              passages.values().stream().flatMap(each -> Stream.ofNullable(each[place])).toList()));
    }
    return hits;
  }

  @Override
  public void close() throws IOException {
    writer.close();
    files.close();
    FileSystemUtils.deleteRecursively(folder);
  }
}
