package secretariat.depositary.forwarding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By what means a copy reaches its recipient. */
public enum Means {
  /** The recipient's desk in this system. */
  PORTAL,
  E_MAIL,
  /** By courier or by hand, with a covering note and a hand-over sheet. */
  PAPER;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Means> ofCode(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }
}
