package secretariat.depositary.difference;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Which of the depositary's functions a difference is about.
 *
 * <p>Source: the rule reflected in VCLT art. 77 (1).
 */
public enum Matter {
  CUSTODY,
  COPIES,
  RECEIPT,
  EXAMINATION,
  INFORMATION,
  REGISTRATION,
  /** The depositary's conduct in general about the document. */
  CONDUCT;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Matter> ofCode(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }
}
