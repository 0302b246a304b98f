package secretariat.depositary.difference;

import java.util.Locale;

/** How far a difference is. */
public enum Stage {
  /** It is on record, and nobody who decides knows of it yet. */
  RECEIVED,
  /** It was brought to the attention of the states or of the organ. */
  BROUGHT,
  /** They decided. */
  DECIDED,
  /** The state withdrew it. */
  WITHDRAWN;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
