package secretariat.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.springframework.util.FileSystemUtils;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;
import secretariat.kernel.Language;

/** A plain program that indexes the same pages with Lucene's own analysers, and finds them. */
final class BareSearch implements AutoCloseable {

  private static final String NAME = "name";
  private static final String CLASSIFICATION = "classification";

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
    document.add(new TextField(language.tag(), words, Field.Store.NO));
    if (document.getFields().size() == Language.values().length + 2) {
      writer.addDocument(document);
      document = new Document();
    }
  }

  void finish() throws Exception {
    searcher = new IndexSearcher(DirectoryReader.open(writer));
  }

  /** The names of the best twenty-five. */
  List<String> find(Actor reader, String words) throws Exception {
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
    var names = new ArrayList<String>();
    for (ScoreDoc hit : searcher.search(query.build(), 25).scoreDocs) {
      names.add(searcher.storedFields().document(hit.doc).get(NAME));
    }
    return names;
  }

  @Override
  public void close() throws IOException {
    writer.close();
    files.close();
    FileSystemUtils.deleteRecursively(folder);
  }
}
