package secretariat.depositary;

import java.time.LocalDate;
import java.util.Optional;
import secretariat.kernel.Language;
import secretariat.kernel.Text;
import secretariat.profile.Citation;

/**
 * An error in the authentic text of one language was corrected; the other languages stay as they
 * are. The corrected text replaces the defective one from the beginning, unless another day was
 * decided. The file that was replaced is kept.
 *
 * <p>Source: the rule reflected in VCLT art. 79 (1), (2) and (4); for a decision, the body that
 * took it corrects it.
 *
 * @param number of the procès-verbal or corrigendum, allocated, never used twice
 * @param before the SHA-256 of the file with the error
 * @param error what was wrong, and what is right
 * @param source the rule by which the correction was made
 * @param from the day from which the corrected text counts; absent where it counts from the
 *     beginning
 * @param decision the registry number of the decision on which a corrigendum rests
 * @param correction the subject under which the correction was proposed and agreed to
 */
public record TextRectified(
    String number,
    Instrument instrument,
    Language language,
    String before,
    DepositedText after,
    Text error,
    Citation source,
    Optional<LocalDate> from,
    Optional<String> decision,
    String correction)
    implements DepositaryAct {

  /** The paper by which an error is put right. */
  public enum Instrument {
    PROCES_VERBAL,
    CORRIGENDUM;

    /** The last part of the key of its words. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }
}
