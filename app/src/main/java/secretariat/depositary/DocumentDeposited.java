package secretariat.depositary;

import java.util.List;
import java.util.Optional;
import secretariat.kernel.Classification;
import secretariat.kernel.Text;

/**
 * An adopted text was deposited. The act's actor is the second reader, who deposits.
 *
 * @param registryNumber allocated, never used twice
 * @param documentKind such as {@code treaty} or {@code decision}
 * @param bodyNumber the adopting body's own number, unique per body and year
 * @param depositary {@value #SECRETARIAT}, or who else is depositary of this document
 * @param notifiedBy who told us the facts, where another is depositary
 * @param texts Russian first, then Chinese, then English
 * @param drafter the random id of the person who prepared the deposit
 */
public record DocumentDeposited(
    String registryNumber,
    Text title,
    String documentKind,
    Optional<String> bodyNumber,
    Basis basis,
    String depositary,
    Optional<String> notifiedBy,
    Classification documentClassification,
    List<DepositedText> texts,
    String drafter)
    implements DepositaryAct {

  /** The code by which this Secretariat is named as depositary. */
  public static final String SECRETARIAT = "secretariat";

  DocumentDeposited with(Text otherTitle, Optional<String> otherNumber) {
    return new DocumentDeposited(
        registryNumber,
        otherTitle,
        documentKind,
        otherNumber,
        basis,
        depositary,
        notifiedBy,
        documentClassification,
        texts,
        drafter);
  }

  /** The same, with another file as the text of its language. */
  DocumentDeposited with(DepositedText other) {
    return new DocumentDeposited(
        registryNumber,
        title,
        documentKind,
        bodyNumber,
        basis,
        depositary,
        notifiedBy,
        documentClassification,
        texts.stream().map(text -> text.language() == other.language() ? other : text).toList(),
        drafter);
  }

  public boolean isOurs() {
    return depositary.equals(SECRETARIAT);
  }
}
