package secretariat.offices;

import java.util.Locale;

/** How far a term has come. */
public enum Stage {
  NONE,
  NOMINATED,
  ELIGIBLE,
  PROPOSED,
  APPROVED,
  IN_OFFICE,
  ENDED,
  WITHDRAWN;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether something remains to be done before somebody holds the office. */
  public boolean isOpen() {
    return switch (this) {
      case NOMINATED, ELIGIBLE, PROPOSED, APPROVED -> true;
      case NONE, IN_OFFICE, ENDED, WITHDRAWN -> false;
    };
  }
}
