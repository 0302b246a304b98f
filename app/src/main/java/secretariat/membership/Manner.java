package secretariat.membership;

/** In what manner an act is entered. */
public enum Manner {
  /** It happens now; what the rules forbid is refused. */
  NEW,
  /** It happened on an earlier day; it is a fact whatever the rules say, and gets their verdict. */
  HISTORY
}
