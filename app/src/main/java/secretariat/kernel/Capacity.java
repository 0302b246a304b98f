package secretariat.kernel;

import java.util.Optional;

/**
 * In what capacity somebody acts: an office, and for some offices the state or organisation on
 * whose behalf it is held. Written {@code registry-official} or {@code
 * permanent-representative/KZ}.
 *
 * @param office lower-case words joined by hyphens
 * @param behalf the code of the state (ISO 3166-1 alpha-2) or organisation represented, if any
 */
public record Capacity(String office, Optional<String> behalf) {

  public static final Capacity PUBLIC = of("public");
  public static final Capacity SYSTEM = of("system");
  public static final Capacity ADMINISTRATOR = of("administrator");
  public static final Capacity REGISTRY_OFFICIAL = of("registry-official");
  public static final Capacity LEGAL_OFFICER = of("legal-officer");
  public static final Capacity CERTIFYING_OFFICER = of("certifying-officer");
  public static final Capacity DEPUTY_SECRETARY_GENERAL = of("deputy-secretary-general");
  public static final Capacity SECRETARY_GENERAL = of("secretary-general");

  public Capacity {
    if (!office.matches("[a-z]+(-[a-z]+)*")) {
      throw new IllegalArgumentException("Not an office: \"" + office + "\"");
    }
  }

  public static Capacity of(String office) {
    return new Capacity(office, Optional.empty());
  }

  public static Capacity permanentRepresentative(String state) {
    return new Capacity("permanent-representative", Optional.of(state));
  }

  public static Capacity nationalCoordinator(String state) {
    return new Capacity("national-coordinator", Optional.of(state));
  }

  public static Capacity liaison(String organisation) {
    return new Capacity("liaison", Optional.of(organisation));
  }

  /** Reads what {@link #code()} wrote. */
  public static Capacity parse(String code) {
    String[] parts = code.split("/", 2);
    return new Capacity(parts[0], parts.length == 2 ? Optional.of(parts[1]) : Optional.empty());
  }

  public String code() {
    return behalf.map(state -> office + "/" + state).orElse(office);
  }

  /** Its code, where somebody prints it without a reader's language. */
  @Override
  public String toString() {
    return code();
  }

  /** Whether this is an office inside the Secretariat. */
  public boolean isOfTheSecretariat() {
    return behalf.isEmpty() && !equals(PUBLIC);
  }

  /**
   * Whether this office does the Secretariat's work and may see its papers; the administrator keeps
   * accounts, and reads what everybody reads.
   */
  public boolean readsPapers() {
    return isOfTheSecretariat() && !equals(ADMINISTRATOR);
  }
}
