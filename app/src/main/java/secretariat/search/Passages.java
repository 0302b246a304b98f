package secretariat.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import secretariat.kernel.Language;

/** Quotes the passages of texts in which what was sought stands, in the reader's language first. */
final class Passages {

  /** Signs for private use, which the index leaves out of every text. */
  private static final String OPEN = "\uE000";

  private static final String CLOSE = "\uE001";
  private static final int GOAL = 160;
  private static final int BEFORE = 80;
  private static final int LONGEST = 280;

  private final Analyzer analyzer;

  Passages(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /**
   * The best passage of each of these entries, in their order; nothing where no text has one. Texts
   * in other languages are read only for entries that have none in the reader's.
   */
  List<Optional<Passage>> of(
      IndexSearcher searcher, Query query, List<Integer> entries, Language language)
      throws IOException {
    UnifiedHighlighter highlighter = highlighter(searcher);
    var quoted = new HashMap<Integer, Passage>();
    for (Language each : from(language)) {
      List<Integer> open = entries.stream().filter(entry -> !quoted.containsKey(entry)).toList();
      if (!open.isEmpty()) {
        quoted.putAll(quoted(highlighter, query, open, each));
      }
    }
    return entries.stream().map(entry -> Optional.ofNullable(quoted.get(entry))).toList();
  }

  private static List<Language> from(Language first) {
    return Stream.concat(Stream.of(first), Stream.of(Language.values())).distinct().toList();
  }

  private static Map<Integer, Passage> quoted(
      UnifiedHighlighter highlighter, Query query, List<Integer> entries, Language language)
      throws IOException {
    List<String> fields = fields(language);
    int[] numbers = entries.stream().mapToInt(Integer::intValue).toArray();
    int[] one = new int[fields.size()];
    java.util.Arrays.fill(one, 1);
    Map<String, String[]> found =
        highlighter.highlightFields(fields.toArray(String[]::new), query, numbers, one);
    var quoted = new HashMap<Integer, Passage>();
    for (int i = 0; i < numbers.length; i++) {
      int entry = i;
      fields.stream()
          .flatMap(field -> passage(language, found.get(field), entry))
          .findFirst()
          .ifPresent(passage -> quoted.put(numbers[entry], passage));
    }
    return quoted;
  }

  private UnifiedHighlighter highlighter(IndexSearcher searcher) {
    return UnifiedHighlighter.builder(searcher, analyzer)
        .withMaxLength(Integer.MAX_VALUE - 1)
        .withMaxNoHighlightPassages(0)
        .withHandleMultiTermQuery(false)
        .withBreakIterator(() ->
            LengthGoalBreakIterator.createClosestToLength(
                BreakIterator.getSentenceInstance(Locale.ROOT), GOAL, 0.5f))
        .withFormatter(new DefaultPassageFormatter(OPEN, CLOSE, " … ", false))
        .build();
  }

  private static List<String> fields(Language language) {
    String text = Analysis.text(language);
    return language == Language.ZH ? List.of(text, Analysis.divided(text)) : List.of(text);
  }

  private static Stream<Passage> passage(
      Language language,
      @org.jspecify.annotations.Nullable String @org.jspecify.annotations.Nullable [] found,
      int entry) {
    String words = found == null ? null : found[entry];
    return words == null || !words.contains(OPEN)
        ? Stream.empty()
        : Stream.of(
            new Passage(language.tag(), pieces(shortened(words.strip()).replaceAll("\\s+", " "))));
  }

  /** A text without full stops is one endless sentence; some words around the first find do. */
  private static String shortened(String words) {
    int first = words.indexOf(OPEN);
    int from = first <= BEFORE + 20 ? 0 : first - BEFORE;
    int until = Math.min(words.length(), Math.max(from + LONGEST, words.indexOf(CLOSE) + 1));
    if (words.lastIndexOf(OPEN, until - 1) > words.lastIndexOf(CLOSE, until - 1)) {
      until = words.indexOf(CLOSE, until) + 1;
    }
    return (from > 0 ? "… " : "")
        + words.substring(from, until)
        + (until < words.length() ? " …" : "");
  }

  private static List<Passage.Piece> pieces(String words) {
    var pieces = new ArrayList<Passage.Piece>();
    for (String part : words.split("(?=" + OPEN + ")|(?<=" + CLOSE + ")")) {
      boolean marked = part.startsWith(OPEN);
      String bare = part.replace(OPEN, "").replace(CLOSE, "");
      if (!bare.isEmpty()) {
        pieces.add(new Passage.Piece(bare, marked));
      }
    }
    return List.copyOf(pieces);
  }
}
