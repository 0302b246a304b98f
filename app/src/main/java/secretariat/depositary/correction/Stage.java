package secretariat.depositary.correction;

import java.util.Locale;

/** How far a correction is. */
public enum Stage {
  /** States may still object. */
  RUNNING,
  /** An objection that arrived in time stops it. */
  OBJECTED,
  /** Nobody objected in time, or nobody needs to be asked: it can be made. */
  READY,
  /** The text is corrected. */
  MADE,
  /** The text is corrected, and an objection that had arrived in time was recorded afterwards. */
  CONTESTED,
  /** The depositary does not pursue it. */
  WITHDRAWN;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether somebody still has to act. */
  public boolean isOpen() {
    return this == RUNNING || this == OBJECTED || this == READY;
  }
}
