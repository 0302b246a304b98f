package secretariat.search.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;
import secretariat.kernel.Language;
import secretariat.kernel.Rule;
import secretariat.search.Sought;
import secretariat.search.Sought.Adopted;
import secretariat.search.Sought.Marks;
import secretariat.search.Sought.Order;
import secretariat.ui.Form;
import secretariat.ui.Reading;

/** Reads what is sought from an address; what cannot be read is refused beside its field. */
final class SoughtForm extends Reading {

  static final List<String> BASES = List.of("decision", "signature", "historical");
  static final Rule YEAR_UNREADABLE = Rule.of("search.year-unreadable");
  static final Rule NOT_IN_THE_LIST = Rule.of("search.not-in-the-list");
  static final Rule ENDS_BEFORE_IT_BEGINS = Rule.of("search.ends-before-it-begins");
  static final Rule TOO_LONG = Rule.of("search.words-too-long");

  private static final List<String> FIELDS =
      List.of(
          "q",
          "body",
          "kind",
          "basis",
          "year",
          "from",
          "until",
          "language",
          "classification",
          "order");
  private static final int LONGEST = 200;

  private final Form form;
  private final Choices choices;

  SoughtForm(Form form, Choices choices) {
    super(form);
    this.form = form;
    this.choices = choices;
  }

  /** What is sought, as far as it can be read. */
  Sought sought(Actor reader) {
    return new Sought(
        soughtWords(),
        adopted(),
        new Marks(
            oneOf("kind", choices.kinds()), oneOf("body", choices.bodies()), oneOf("basis", BASES)),
        oneOf("language", codes(Language.values(), Language::tag)).flatMap(Language::ofTag),
        reader.capacity().readsPapers()
            ? oneOf("classification", codes(Classification.values(), Classification::code))
                .flatMap(Classification::ofCode)
            : Optional.empty(),
        order());
  }

  private Order order() {
    return oneOf("order", codes(Order.values(), Order::code))
        .flatMap(code ->
            Arrays.stream(Order.values()).filter(each -> each.code().equals(code)).findFirst())
        .orElse(Order.FIT);
  }

  private String soughtWords() {
    String words = line("q").replace("\u0000", "");
    if (words.length() > LONGEST) {
      refuse(TOO_LONG.refuses("q", LONGEST));
      return words.substring(0, LONGEST);
    }
    return words;
  }

  private Adopted adopted() {
    Optional<Integer> year = year();
    Optional<LocalDate> from = day("from").or(() -> year.map(each -> Year.of(each).atDay(1)));
    Optional<LocalDate> until =
        day("until").or(() -> year.map(each -> Year.of(each).atMonth(12).atEndOfMonth()));
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      refuse(ENDS_BEFORE_IT_BEGINS.refuses("until", from.get(), until.get()));
    }
    return new Adopted(from, until);
  }

  private Optional<Integer> year() {
    Optional<String> words = words("year");
    Optional<Integer> year =
        words.filter(each -> each.matches("[1-9][0-9]{3}")).map(Integer::parseInt);
    if (words.isPresent() && year.isEmpty()) {
      refuse(YEAR_UNREADABLE.refuses("year", words.get()));
    }
    return year;
  }

  private Optional<String> oneOf(String field, List<String> known) {
    Optional<String> words = words(field);
    if (words.isPresent() && !known.contains(words.get())) {
      refuse(NOT_IN_THE_LIST.refuses(field, words.get()));
      return Optional.empty();
    }
    return words;
  }

  private static <T> List<String> codes(T[] values, Function<T, String> code) {
    return Arrays.stream(values).map(code).toList();
  }

  /** The form as it was filled in, with what is wrong with it. */
  Form shown() {
    return form.refused(refusals());
  }

  /** Whether something beside the words was chosen. */
  boolean isNarrowed() {
    return FIELDS.stream().skip(1).anyMatch(field -> words(field).isPresent());
  }

  /** What follows an address to seek the same again; nothing where nothing is sought. */
  String query() {
    String query =
        FIELDS.stream()
            .filter(field -> words(field).isPresent())
            .map(field -> field + "=" + URLEncoder.encode(line(field), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "" : "?" + query;
  }
}
