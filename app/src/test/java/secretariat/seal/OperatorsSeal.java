package secretariat.seal;

import java.nio.file.Path;
import java.util.Map;

/**
 * The seal that an operator gives to a production start: a key file, its password, an authority.
 */
public final class OperatorsSeal {

  private OperatorsSeal() {}

  /** Makes a key file below a folder, and names the properties by which a start finds it. */
  public static Map<String, String> in(Path folder) {
    Path keys = folder.resolve("operator");
    EvaluationKeys.in(keys, "Operator");
    return Map.of(
        "secretariat.seal.key-file", keys.resolve("seal/seal.p12").toString(),
        "secretariat.seal.password", password(keys.resolve("seal/password")),
        "secretariat.seal.timestamp-address", "http://127.0.0.1:9/timestamps");
  }

  private static String password(Path file) {
    try {
      return java.nio.file.Files.readString(file);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
