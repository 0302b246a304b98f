package secretariat.bodies;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By what rule a body is chaired. */
public enum ChairRule {
  /** By the members in protocol order, each from the end of one regular session to the next. */
  ROTATION,
  /** By the members in turn; the order is not known. */
  TURN,
  /** By the state that hosts a session, for that session. */
  HOST,
  /** By the state that chairs another body. */
  FOLLOWS,
  /** By whoever holds an office. */
  OFFICE;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ChairRule> ofCode(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }
}
