package secretariat.depositary;

import java.util.List;
import java.util.Optional;
import secretariat.kernel.Language;

/**
 * Data of a deposited document, not its text, was wrong and is put right.
 *
 * @param reason why, in the words of the official
 */
public record DataCorrected(List<Change> changes, String reason) implements DepositaryAct {

  /** The field of the adopting body's own number. */
  public static final String BODY_NUMBER = "body-number";

  private static final String TITLE = "title.";

  /**
   * One corrected field, with what stood there and what stands there now.
   *
   * @param field {@code title.ru}, {@code title.zh-Hans}, {@code title.en} or {@code body-number}
   */
  public record Change(String field, Optional<String> before, Optional<String> after) {}

  /** The field of the title in a language. */
  public static String titleField(Language language) {
    return TITLE + language.tag();
  }

  static Language titleIn(String field) {
    return Language.ofTag(field.substring(TITLE.length())).orElseThrow();
  }
}
