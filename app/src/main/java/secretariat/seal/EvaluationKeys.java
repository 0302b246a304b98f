package secretariat.seal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;

/**
 * The keys of an evaluation: made at the first start, kept in a folder that only the owner may
 * read, and marked EVALUATION in every certificate. Beside the keys stand the authority's own
 * certificate and revocation list, for those who want to check a seal.
 */
public final class EvaluationKeys {

  private static final String AUTHORITY = "evaluation-authority.crt";
  private static final String REVOCATIONS = "evaluation-authority.crl";

  private final Path folder;
  private final char[] password;

  private EvaluationKeys(Path folder) throws IOException {
    this.folder = folder;
    this.password =
        Files.readString(folder.resolve("password"), StandardCharsets.US_ASCII).toCharArray();
  }

  /** Opens the keys in {@code parent/seal}, or makes them if there are none. */
  public static EvaluationKeys in(Path parent, String organisation) {
    Path folder = parent.resolve("seal");
    try {
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(parent);
        Path fresh = OwnerOnly.temporaryFolder(parent);
        make(fresh, organisation);
        Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
      }
      return new EvaluationKeys(folder);
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("No evaluation keys could be made in " + folder, e);
    }
  }

  /** The seal, with a time-stamping authority inside this process. */
  public Seal seal() {
    return keys().seal();
  }

  SealKeys keys() {
    KeyFile timestamp = KeyFile.read(folder.resolve("timestamp.p12"), password);
    KeyFile key = KeyFile.read(folder.resolve("seal.p12"), password);
    return new SealKeys(key, Timestamps.by(timestamp));
  }

  /** The authority's certificate, in DER. */
  public Path authority() {
    return folder.resolve(AUTHORITY);
  }

  /** The authority's revocation list, in DER. */
  public Path revocations() {
    return folder.resolve(REVOCATIONS);
  }

  private static void make(Path folder, String organisation)
      throws IOException, GeneralSecurityException {
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    String password = HexFormat.of().formatHex(random);
    write(folder.resolve("password"), password.getBytes(StandardCharsets.US_ASCII));
    var authority = new EvaluationAuthority(organisation, Instant.now());
    authority.sealKey().write(folder.resolve("seal.p12"), password.toCharArray());
    authority.timestampKey().write(folder.resolve("timestamp.p12"), password.toCharArray());
    write(folder.resolve(AUTHORITY), authority.certificate().getEncoded());
    write(folder.resolve(REVOCATIONS), authority.revocations().getEncoded());
  }

  private static void write(Path file, byte[] content) throws IOException {
    try (OutputStream out = OwnerOnly.create(file)) {
      out.write(content);
    }
  }
}
