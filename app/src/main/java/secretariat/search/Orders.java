package secretariat.search;

import java.util.Arrays;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import secretariat.kernel.Language;

/** The orders in which hits are listed; what is equal is listed by when it was entered. */
final class Orders {

  private static final SortField NEWEST = number(CardWriter.ENTERED, true);

  private Orders() {}

  static Sort of(Sought.Order order, boolean withoutWords, Language language) {
    return switch (order) {
      case FIT -> withoutWords ? by(NEWEST) : by(SortField.FIELD_SCORE, NEWEST);
      case ENTERED -> by(NEWEST);
      case ADOPTED -> by(number(CardWriter.ADOPTED, true), NEWEST);
      case OLDEST -> by(number(CardWriter.ADOPTED, false), NEWEST);
      case TITLE ->
          by(
              new SortField(
                  CardWriter.TITLE_ORDER + language.tag(),
                  SortField.Type.STRING,
                  false,
                  SortField.STRING_LAST),
              NEWEST);
    };
  }

  /** Then by name, so that a page never repeats what stood on the one before. */
  private static Sort by(SortField... fields) {
    SortField[] all = Arrays.copyOf(fields, fields.length + 1);
    all[fields.length] = SortField.FIELD_DOC;
    return new Sort(all);
  }

  /** What has no date is listed last, in both directions. */
  private static SortField number(String field, boolean largestFirst) {
    long missing = largestFirst ? Long.MIN_VALUE : Long.MAX_VALUE;
    return new SortField(field, SortField.Type.LONG, largestFirst, missing);
  }
}
