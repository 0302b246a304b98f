package secretariat.search;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import secretariat.kernel.Classification;
import secretariat.kernel.Language;

/**
 * What a reader seeks in the archive.
 *
 * @param words that must all occur; words between quotation marks stand side by side
 * @param adopted when it was adopted or signed, as far as that is known
 * @param language an authentic language
 * @param classification heeded only for readers who may know it
 */
public record Sought(
    String words,
    Adopted adopted,
    Marks marks,
    Optional<Language> language,
    Optional<Classification> classification,
    Order order) {

  /** By what it is marked in the archive. */
  public record Marks(Optional<String> kind, Optional<String> body, Optional<String> basis) {
    public static final Marks ANY = new Marks(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** A span of days, open where nothing is said. */
  public record Adopted(Optional<LocalDate> from, Optional<LocalDate> until) {
    public static final Adopted EVER = new Adopted(Optional.empty(), Optional.empty());
  }

  /** In what order it is listed. */
  public enum Order {
    /** What fits the words best; without words, what was entered last. */
    FIT,
    ENTERED,
    ADOPTED,
    OLDEST,
    TITLE;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Everything that these words find. */
  public static Sought of(String words) {
    return new Sought(
        words, Adopted.EVER, Marks.ANY, Optional.empty(), Optional.empty(), Order.FIT);
  }
}
