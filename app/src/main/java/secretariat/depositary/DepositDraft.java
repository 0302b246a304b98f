package secretariat.depositary;

import java.util.List;
import java.util.Optional;
import secretariat.kernel.Classification;
import secretariat.kernel.Language;
import secretariat.kernel.Text;

/**
 * What is to be deposited: a working paper that may be edited until a second reader deposits it.
 *
 * @param authenticLanguages the languages that the text's own clause calls authentic; Russian and
 *     Chinese unless it says otherwise (SCO Charter, art. 20)
 */
public record DepositDraft(
    Text title,
    String documentKind,
    Optional<String> bodyNumber,
    Basis basis,
    String depositary,
    Optional<String> notifiedBy,
    Classification classification,
    List<Language> authenticLanguages,
    List<DepositedText> texts) {

  boolean isOurs() {
    return depositary.equals(DocumentDeposited.SECRETARIAT);
  }
}
