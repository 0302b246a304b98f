package secretariat.kernel;

/**
 * Who acts: a person, by the random id under which personal data is kept outside the acts, and the
 * capacity in which the person acts now. Every act has one.
 */
public record Actor(String person, Capacity capacity) {

  /** The system itself, for acts that follow from a rule alone. */
  public static final Actor SYSTEM = new Actor("system", Capacity.SYSTEM);

  /** A reader who has not signed in. */
  public static final Actor PUBLIC = new Actor("public", Capacity.PUBLIC);
}
