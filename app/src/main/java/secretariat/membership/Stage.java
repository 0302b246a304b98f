package secretariat.membership;

import java.util.Locale;

/** How far a state has come on its way to membership. */
public enum Stage {
  NONE,
  REQUESTED,
  OPENED,
  /** The memorandum of obligations is signed; treaties on its list are still to be joined. */
  BOUND,
  /** Every treaty on the list has been joined. */
  READY;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
