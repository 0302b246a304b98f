package secretariat.search;

import java.lang.Character.UnicodeScript;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import secretariat.depositary.Archive.Reach;
import secretariat.kernel.Classification;
import secretariat.kernel.Language;
import secretariat.kernel.MatchKey;

/** Turns what is sought, and how far the reader's sight reaches, into one query. */
final class QueryWriter {

  private static final Pattern PART = Pattern.compile("\"([^\"]+)\"|([^\\s\"]+)");
  private static final int MOST_PARTS = 24;
  private static final float TITLE = 4;
  private static final float BEGINNING = 2;

  private final QueryBuilder builder;

  QueryWriter(Analyzer asking) {
    this.builder = new QueryBuilder(asking);
  }

  /** What is sought within the reader's reach, without what is just being catalogued anew. */
  Query written(Sought sought, Reach reach, Collection<String> pending) {
    var query = new BooleanQuery.Builder();
    query.add(words(sought.words()), Occur.MUST);
    query.add(within(reach), Occur.FILTER);
    sought.marks().kind().ifPresent(kind -> filter(query, CardWriter.KIND, kind));
    sought.marks().body().ifPresent(body -> filter(query, CardWriter.BODY, body));
    sought.marks().basis().ifPresent(basis -> filter(query, CardWriter.BASIS, basis));
    sought.language().ifPresent(each -> filter(query, CardWriter.LANGUAGE, each.tag()));
    addDays(query, sought.adopted());
    if (reach instanceof Reach.Everything) {
      sought
          .classification()
          .ifPresent(each -> filter(query, CardWriter.CLASSIFICATION, each.code()));
    }
    if (!pending.isEmpty()) {
      List<BytesRef> names = pending.stream().map(BytesRef::new).toList();
      query.add(new TermInSetQuery(CardWriter.SUBJECT, names), Occur.MUST_NOT);
    }
    return query.build();
  }

  /** The rule of {@code Archive}: who may see a deposited document. */
  private static Query within(Reach reach) {
    return switch (reach) {
      case Reach.Everything _ -> MatchAllDocsQuery.INSTANCE;
      case Reach.OpenToAll _ -> of(Classification.PUBLIC);
      case Reach.OnBehalf(String code) ->
          new BooleanQuery.Builder()
              .add(of(Classification.PUBLIC), Occur.SHOULD)
              .add(of(Classification.INTERNAL), Occur.SHOULD)
              .add(new TermQuery(new Term(CardWriter.RECIPIENT, code)), Occur.SHOULD)
              .build();
    };
  }

  private static Query of(Classification classification) {
    return new TermQuery(new Term(CardWriter.CLASSIFICATION, classification.code()));
  }

  private static void filter(BooleanQuery.Builder query, String field, String value) {
    query.add(new TermQuery(new Term(field, value)), Occur.FILTER);
  }

  private static void addDays(BooleanQuery.Builder query, Sought.Adopted adopted) {
    adopted
        .from()
        .ifPresent(day ->
            query.add(
                LongPoint.newRangeQuery(CardWriter.LAST_DAY, day.toEpochDay(), Long.MAX_VALUE),
                Occur.FILTER));
    adopted
        .until()
        .ifPresent(day ->
            query.add(
                LongPoint.newRangeQuery(CardWriter.FIRST_DAY, Long.MIN_VALUE, day.toEpochDay()),
                Occur.FILTER));
  }

  /** All of the words; words that every text has do not count. */
  Query words(String sought) {
    String normal = Analysis.normal(sought).replaceAll("[«»“”„]", "\"").strip();
    if (normal.isEmpty()) {
      return MatchAllDocsQuery.INSTANCE;
    }
    var all = new BooleanQuery.Builder();
    PART.matcher(normal)
        .results()
        .limit(MOST_PARTS)
        .map(found ->
            found.group(1) != null ? part(found.group(1), true) : part(found.group(2), false))
        .flatMap(Optional::stream)
        .forEach(query -> all.add(query, Occur.MUST));
    BooleanQuery query = all.build();
    return query.clauses().isEmpty() ? MatchNoDocsQuery.INSTANCE : query;
  }

  /** One word or one quoted passage, in whatever language it stands. */
  private Optional<Query> part(String part, boolean quoted) {
    if (isEmptyWord(part)) {
      return Optional.empty();
    }
    var any = new BooleanQuery.Builder();
    for (Language language : Language.values()) {
      boolean sideBySide = quoted || language == Language.ZH;
      add(any, Analysis.title(language), part, sideBySide, TITLE);
      add(any, Analysis.text(language), part, sideBySide, 1);
    }
    if (!quoted && hasChinese(part)) {
      add(any, Analysis.divided(Analysis.title(Language.ZH)), part, false, TITLE);
      add(any, Analysis.divided(Analysis.text(Language.ZH)), part, false, 1);
    }
    String beginning = CardWriter.bare(MatchKey.of(part));
    if (!quoted && beginning.length() > 1) {
      any.add(
          new BoostQuery(
              new ConstantScoreQuery(new PrefixQuery(new Term(Analysis.WORDS, beginning))),
              BEGINNING),
          Occur.SHOULD);
    }
    BooleanQuery query = any.build();
    return query.clauses().isEmpty() ? Optional.empty() : Optional.of(query);
  }

  private void add(
      BooleanQuery.Builder any, String field, String part, boolean sideBySide, float weight) {
    Query query =
        sideBySide
            ? builder.createPhraseQuery(field, part)
            : builder.createBooleanQuery(field, part, Occur.MUST);
    if (query != null) {
      any.add(new BoostQuery(query, weight), Occur.SHOULD);
    }
  }

  /** Such as "of" and "о": its own language leaves it out, so no text can be asked for it. */
  private boolean isEmptyWord(String part) {
    Language language =
        hasChinese(part) ? Language.ZH : hasCyrillic(part) ? Language.RU : Language.EN;
    return builder.createBooleanQuery(Analysis.text(language), part) == null;
  }

  private static boolean hasChinese(String words) {
    return words.codePoints().anyMatch(each -> UnicodeScript.of(each) == UnicodeScript.HAN);
  }

  private static boolean hasCyrillic(String words) {
    return words.codePoints().anyMatch(each -> UnicodeScript.of(each) == UnicodeScript.CYRILLIC);
  }
}
