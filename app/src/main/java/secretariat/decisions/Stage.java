package secretariat.decisions;

import java.util.Locale;

/** How far a proposal has come. */
public enum Stage {
  /** Nothing is recorded. */
  NONE,
  /** It is entered, and its text may still change. */
  ENTERED,
  /** It is put to consent, and the procedure is not open yet. */
  PUT,
  /** States may answer, and their answers count. */
  OPEN,
  /** An objection or an amendment broke the silence. */
  BROKEN,
  /** The procedure was closed, and there was no agreement. */
  NOT_AGREED,
  /** There is agreement; it is not a decision before it is announced. */
  AGREED,
  /** It is a decision. */
  ADOPTED,
  /** The sponsor withdrew it. */
  WITHDRAWN;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
