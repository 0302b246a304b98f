package secretariat.depositary.correction;

import java.util.List;
import java.util.Optional;
import secretariat.depositary.DepositedText;
import secretariat.kernel.Language;
import secretariat.kernel.Text;

/**
 * A correction as an official draws it up.
 *
 * @param after the corrected text, kept already
 * @param error what is wrong, and what is right
 * @param days the time-limit, where another than the organisation's is wanted or has to be
 * @param article of the document's own clause that names the time-limit; empty if it has none
 * @param addressees codes of the states that are asked
 * @param decision the number of the body's decision for a corrigendum
 * @param year in which the body took it
 */
public record CorrectionWanted(
    Language language,
    DepositedText after,
    Text error,
    Optional<Integer> days,
    String article,
    List<String> addressees,
    String decision,
    int year) {

  public CorrectionWanted {
    addressees = List.copyOf(addressees);
  }
}
