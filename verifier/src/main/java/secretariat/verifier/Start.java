package secretariat.verifier;

/**
 * Where the jar begins. Compiled for Java 8, so that an older Java says in a sentence that it is
 * too old, where it would otherwise fail with a message about class files.
 */
public final class Start {

  private static final int NEEDED = 25;
  private static final int NOT_TRIED = 2;

  private Start() {}

  /** Goes on to {@link Verify}, or ends the process with 2. */
  public static void main(String[] arguments) {
    String version = System.getProperty("java.specification.version", "");
    if (isTooOld(version)) {
      System.err.println(sentence(version));
      System.exit(NOT_TRIED);
    }
    Verify.main(arguments);
  }

  /**
   * Whether a Java of this version cannot run the verifier.
   *
   * @param version as Java tells it of itself: {@code 1.8}, {@code 17}, {@code 25}
   */
  static boolean isTooOld(String version) {
    try {
      return version.startsWith("1.") || Integer.parseInt(version) < NEEDED;
    } catch (NumberFormatException unknown) {
      return false;
    }
  }

  static String sentence(String version) {
    return "The verifier needs Java %d or newer, and this is Java %s. "
            .replace("%d", Integer.toString(NEEDED))
            .replace("%s", version)
        + "Name a newer one: /path/to/java -jar secretariat-verifier.jar FILE PROOF POLICY";
  }
}
