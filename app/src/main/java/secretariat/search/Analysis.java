package secretariat.search;

import java.io.Reader;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.tartarus.snowball.ext.RussianStemmer;
import secretariat.kernel.Language;

/**
 * How words are cut and folded: each language in fields of its own, because what divides Chinese
 * into words breaks Russian into letters. Whatever changes here needs a new {@link #EDITION}.
 */
final class Analysis {

  /** An index of another edition is thrown away and made again. */
  static final String EDITION = "2";

  /** Beginnings of words and numbers, in any language. */
  static final String WORDS = "words";

  private static final String DIVIDED = ".divided";

  private Analysis() {}

  static String title(Language language) {
    return "title." + language.tag();
  }

  static String text(Language language) {
    return "text." + language.tag();
  }

  /** The same Chinese text, divided into words by a dictionary instead of into pairs of signs. */
  static String divided(String field) {
    return field + DIVIDED;
  }

  /** The fields that hold words of a language, the title's first. */
  static List<String> fields(Language language) {
    return List.of(title(language), text(language));
  }

  /** Compatibility form, without the signs that have no place in words. */
  static String normal(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("[\\p{Co}\\u0000]", "");
  }

  static Analyzer indexing() {
    return by(new PairsOfSigns(true));
  }

  /** Where a single sign is asked for, it is found; a phrase is asked for by its pairs alone. */
  static Analyzer asking() {
    return by(new PairsOfSigns(false));
  }

  private static Analyzer by(Analyzer chinese) {
    Map<Language, Analyzer> languages =
        Map.of(
            Language.EN, new EnglishAnalyzer(), Language.RU, new Russian(), Language.ZH, chinese);
    var fields = new HashMap<String, Analyzer>();
    languages.forEach(
        (language, analyzer) -> fields(language).forEach(field -> fields.put(field, analyzer)));
    var dictionary = new SmartChineseAnalyzer();
    fields(Language.ZH).forEach(field -> fields.put(divided(field), dictionary));
    fields.put(WORDS, new WhitespaceAnalyzer());
    return new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), fields);
  }

  /** Chinese in overlapping pairs of signs; letters and digits between them stay words. */
  private static final class PairsOfSigns extends Analyzer {

    private final boolean single;

    PairsOfSigns(boolean single) {
      this.single = single;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer source = new StandardTokenizer();
      TokenStream signs =
          new CJKBigramFilter(new LowerCaseFilter(source), CJKBigramFilter.HAN, single);
      return new TokenStreamComponents(source, signs);
    }
  }

  /** The usual Russian forms of words; Ё is Е before the words without meaning are left out. */
  private static final class Russian extends Analyzer {

    private static final NormalizeCharMap LETTERS = letters();

    @Override
    protected Reader initReader(String field, Reader words) {
      return new MappingCharFilter(LETTERS, words);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer source = new StandardTokenizer();
      TokenStream words =
          new StopFilter(new LowerCaseFilter(source), RussianAnalyzer.getDefaultStopSet());
      return new TokenStreamComponents(source, new SnowballFilter(words, new RussianStemmer()));
    }

    private static NormalizeCharMap letters() {
      var letters = new NormalizeCharMap.Builder();
      letters.add("ё", "е");
      letters.add("Ё", "Е");
      return letters.build();
    }
  }
}
