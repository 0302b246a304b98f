package secretariat.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import secretariat.depositary.Archive.Reach;
import secretariat.kernel.Classification;
import secretariat.kernel.Language;
import secretariat.kernel.Text;
import secretariat.profile.KnownDate;
import secretariat.search.CardWriter.Words;
import secretariat.ui.Speech;

/** What words find what was written, in each language, in a real index. */
class WordsTest {

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}: «{1}» is found by «{2}»: {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ru | Государства-участники проводят совместные антитеррористические учения | учений | true",
        "ru | Государства-участники проводят совместные антитеррористические учения | государство участник | true",
        "ru | Соглашение вступает в силу на тридцатый день | соглашения о вступлении в силу | false",
        "ru | Соглашение вступает в силу на тридцатый день | соглашением в силе | true",
        "ru | Всё вооружение объявлено | все вооружения | true",
        "ru | Все вооружения объявлены | ВСЁ ВООРУЖЕНИЕ | true",
        "ru | Меры доверия на границе | на | false",
        "ru | Меры доверия на границе | доверие на границах | true",
        "ru | Меры взаимного доверия | «взаимного доверия» | true",
        "ru | Меры доверия, взаимного и полного | «взаимного доверия» | false",
        "en | The Parties shall establish joint commissions | commission | true",
        "en | The Parties shall establish joint commissions | established PARTY | true",
        "en | The Parties shall establish joint commissions | \\\"joint commission\\\" | true",
        "en | The joint work of the commissions | \\\"joint commission\\\" | false",
        "en | The Parties shall establish joint commissions | the | false",
        "zh-Hans | 各方应采取措施打击恐怖主义、分裂主义和极端主义 | 恐怖主义 | true",
        "zh-Hans | 各方应采取措施打击恐怖主义、分裂主义和极端主义 | 打击极端主义 | true",
        "zh-Hans | 各方应采取措施打击恐怖主义、分裂主义和极端主义 | “打击极端主义” | false",
        "zh-Hans | 各方应采取措施打击恐怖主义、分裂主义和极端主义 | 打击分裂主义 | true",
        "zh-Hans | 各方应采取措施打击恐怖主义、分裂主义和极端主义 | 方 | true",
        "zh-Hans | 各方应采取措施打击恐怖主义 | 洪水 | false",
        "zh-Hans | 自⽣效之⽇起三⼗⽇ | 自生效之日起三十日 | true",
        "zh-Hans | 第１７条　ＲＡＴＳ执行委员会 | rats 第17条 | true",
        "ru | Статья １７ | 17 | true",
        "en | Article 17 of the Charter | １７ | true",
        "ru | Решение № 9 | nowhere | false",
      })
  void the_forms_of_words_are_one_word(String tag, String text, String sought, boolean found)
      throws IOException {
    Language language = Language.ofTag(tag).orElseThrow();
    String words = sought.replace("\\\"", "\"");
    assertThat(finds(card(Text.of("x", "x", "x")), List.of(read(language, text)), words))
        .isEqualTo(found);
  }

  @ParameterizedTest(name = "{0} finds the document of 28 December 2018: {1}")
  @CsvSource({
    "D-2018-0042, true",
    "d-2018, true",
    "２０１８, true",
    "28 Dec 2018, true",
    "28 декабря 2018, true",
    "2018年12月28日, true",
    "2018-12-28, true",
    "2019, false",
    "деклар, true",
    "observ, true",
    "D-2018-0043, false",
  })
  void a_number_a_date_and_the_beginning_of_a_word_of_the_title_are_found(
      String sought, boolean found) throws IOException {
    Card card = card(Text.of("Declaration on observers", "Декларация о наблюдателях", "关于观察员的宣言"));
    assertThat(finds(card, List.of(), sought)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "PUBLIC,public,true",
    "INTERNAL,public,false",
    "RESTRICTED,public,false",
    "INTERNAL,KZ,true",
    "RESTRICTED,KZ,true",
    "RESTRICTED,CN,false",
    "RESTRICTED,official,true"
  })
  void the_query_itself_leaves_out_what_is_not_for_the_reader(
      Classification classification, String reader, boolean found) throws IOException {
    Reach reach =
        switch (reader) {
          case "public" -> new Reach.OpenToAll();
          case "official" -> new Reach.Everything();
          default -> new Reach.OnBehalf(reader);
        };
    Card card = card(Text.of("A", "Б", "甲"), classification, List.of("KZ"));
    assertThat(finds(card, List.of(), "", reach)).isEqualTo(found);
  }

  private boolean finds(Card card, List<Words> texts, String sought) throws IOException {
    return finds(card, texts, sought, new Reach.OpenToAll());
  }

  private boolean finds(Card card, List<Words> texts, String sought, Reach reach)
      throws IOException {
    try (SearchIndex index = SearchIndex.in(folder.resolve("index"))) {
      index.put(card.subject(), writer().written(card, 1, texts));
      index.show();
      var query = new QueryWriter(Analysis.asking()).written(Sought.of(sought), reach, Set.of());
      return index.read(searcher -> searcher.count(query)) == 1;
    }
  }

  private static Words read(Language language, String text) {
    return new Words(language, "0".repeat(64), text, true);
  }

  private static CardWriter writer() {
    var words = new secretariat.ui.Words();
    var speeches = new EnumMap<Language, Speech>(Language.class);
    for (Language each : Language.values()) {
      speeches.put(each, new Speech(each, words, ZoneId.of("Asia/Shanghai")));
    }
    return new CardWriter(speeches);
  }

  private static Card card(Text title) {
    return card(title, Classification.PUBLIC, List.of());
  }

  private static Card card(Text title, Classification classification, List<String> recipients) {
    return new Card(
        "document/1",
        title,
        List.of("D-2018-0042"),
        new Card.Facts(
            Optional.of("declaration"),
            Optional.empty(),
            "signature",
            Optional.of(new KnownDate("2018-12-28")),
            List.of(Language.RU)),
        Instant.parse("2026-11-22T00:00:00Z"),
        new Card.Readers(classification, recipients),
        List.of());
  }
}
