package secretariat.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who may see an act or a document, from the least to the most restricted. */
public enum Classification {
  PUBLIC,
  /** The member states, the bodies and the Secretariat. */
  INTERNAL,
  /** Those named as recipients, and the officials who deal with it. */
  RESTRICTED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Classification> ofCode(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }

  /** This one, or the other if that is stricter. */
  public Classification atLeast(Classification other) {
    return isStricterThan(other) ? this : other;
  }

  public boolean isStricterThan(Classification other) {
    return compareTo(other) > 0;
  }
}
