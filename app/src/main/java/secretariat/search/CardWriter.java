package secretariat.search;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import secretariat.kernel.Language;
import secretariat.kernel.MatchKey;
import secretariat.profile.KnownDate;
import secretariat.ui.Speech;

/** Turns a card and the words of its texts into an entry of the index. */
final class CardWriter {

  static final String SUBJECT = "subject";
  static final String SEQUENCE = "sequence";
  static final String CLASSIFICATION = "classification";
  static final String RECIPIENT = "recipient";
  static final String KIND = "kind";
  static final String BODY = "body";
  static final String BASIS = "basis";
  static final String LANGUAGE = "language";
  static final String FIRST_DAY = "first-day";
  static final String LAST_DAY = "last-day";
  static final String ADOPTED = "adopted";
  static final String ENTERED = "entered";
  static final String UNREAD = "unread";
  static final String TITLE_ORDER = "title-order.";

  private static final FieldType QUOTED = quoted();
  private static final int LONGEST_WORD = 200;

  private final Map<Language, Speech> speeches;
  private final Map<Language, RuleBasedCollator> collators = new EnumMap<>(Language.class);

  CardWriter(Map<Language, Speech> speeches) {
    this.speeches = speeches;
    for (Language language : Language.values()) {
      var collator = (RuleBasedCollator) Collator.getInstance(language.locale());
      collators.put(language, (RuleBasedCollator) collator.freeze());
    }
  }

  /** The text that was read out of a file; no letters if it has none or is not read yet. */
  record Words(Language language, String sha256, String words, boolean read) {}

  Document written(Card card, long sequence, List<Words> texts) {
    var document = new Document();
    document.add(name(SUBJECT, card.subject()));
    document.add(new BinaryDocValuesField(SUBJECT, new BytesRef(card.subject())));
    document.add(new NumericDocValuesField(SEQUENCE, sequence));
    document.add(name(CLASSIFICATION, card.readers().classification().code()));
    card.readers().recipients().forEach(code -> document.add(name(RECIPIENT, code)));
    document.add(
        new NumericDocValuesField(
            ENTERED, ChronoUnit.MICROS.between(Instant.EPOCH, card.entered())));
    addFacts(document, card.facts());
    addTitle(document, card);
    texts.forEach(text -> addText(document, text));
    return document;
  }

  private static void addFacts(Document document, Card.Facts facts) {
    facts.kind().ifPresent(kind -> document.add(name(KIND, kind)));
    facts.body().ifPresent(body -> document.add(name(BODY, body)));
    document.add(name(BASIS, facts.basis()));
    facts.authentic().forEach(language -> document.add(name(LANGUAGE, language.tag())));
    facts
        .adopted()
        .ifPresent(date -> {
          document.add(new LongPoint(FIRST_DAY, date.earliest().toEpochDay()));
          document.add(new LongPoint(LAST_DAY, date.latest().toEpochDay()));
          document.add(new NumericDocValuesField(ADOPTED, date.earliest().toEpochDay()));
        });
  }

  private void addTitle(Document document, Card card) {
    card.title()
        .versions()
        .forEach((language, words) -> {
          String title = Analysis.normal(words);
          document.add(new TextField(Analysis.title(language), title, Field.Store.NO));
          if (language == Language.ZH) {
            document.add(
                new TextField(Analysis.divided(Analysis.title(language)), title, Field.Store.NO));
          }
        });
    for (Language language : Language.values()) {
      String title = card.title().in(language);
      byte[] order =
          Objects.requireNonNull(collators.get(language))
              .getCollationKey(title.substring(0, Math.min(title.length(), LONGEST_WORD)))
              .toByteArray();
      document.add(new SortedDocValuesField(TITLE_ORDER + language.tag(), new BytesRef(order)));
    }
    document.add(new TextField(Analysis.WORDS, words(card), Field.Store.NO));
  }

  /** Title, numbers and the date as each language writes it, for beginnings of words. */
  private String words(Card card) {
    var said = new ArrayList<String>(card.title().versions().values());
    said.addAll(card.numbers());
    card.facts().adopted().ifPresent(date -> said.addAll(dates(date)));
    return said.stream()
        .flatMap(words -> Stream.of(MatchKey.of(words).split(" ")))
        .map(CardWriter::bare)
        .filter(word -> !word.isEmpty() && word.length() <= LONGEST_WORD)
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private List<String> dates(KnownDate date) {
    var dates = new ArrayList<String>(List.of(date.code()));
    if (date.isDay()) {
      LocalDate day = date.earliest();
      speeches.values().forEach(speech -> dates.add(speech.date(day)));
    }
    return dates;
  }

  /** A word without the marks around it. */
  static String bare(String word) {
    return word.replaceAll("^[\\p{P}\\p{S}&&[^№]]+|[\\p{P}\\p{S}]+$", "");
  }

  private static void addText(Document document, Words text) {
    if (!text.read()) {
      document.add(new StringField(UNREAD, text.sha256(), Field.Store.YES));
      document.add(new SortedSetDocValuesField(UNREAD, new BytesRef(text.sha256())));
      return;
    }
    String words = Analysis.normal(text.words());
    if (words.isBlank()) {
      return;
    }
    String field = Analysis.text(text.language());
    document.add(new Field(field, words, QUOTED));
    if (text.language() == Language.ZH) {
      document.add(new Field(Analysis.divided(field), words, QUOTED));
    }
  }

  private static StringField name(String field, String value) {
    return new StringField(field, value, Field.Store.NO);
  }

  /** Kept, with the place of every word, so that a passage can be quoted without reading anew. */
  private static FieldType quoted() {
    var type = new FieldType(TextField.TYPE_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }
}
