package secretariat.witness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import secretariat.verifier.Bytes;
import secretariat.verifier.KeyType;
import secretariat.verifier.NoteSignature;
import secretariat.verifier.VerifierKey;

/**
 * An Ed25519 key that signs checkpoints, as a log or as a witness. It lives in one file, PKCS 8 in
 * PEM as OpenSSL writes it, which only its owner may read.
 */
public final class SigningKey {

  private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
  private static final String END = "-----END PRIVATE KEY-----";

  private final PrivateKey key;
  private final VerifierKey verifierKey;

  private SigningKey(PrivateKey key, String name, KeyType type) throws GeneralSecurityException {
    this.key = key;
    this.verifierKey = new VerifierKey(name, type, publicKey(key));
  }

  /** Reads the key from the file; where there is no file, makes a key and the file. */
  public static SigningKey at(Path file, String name, KeyType type) throws IOException {
    try {
      if (!Files.exists(file)) {
        write(file, KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate());
      }
      return new SigningKey(read(file), name, type);
    } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
      throw new IOException(
          "%s does not hold an Ed25519 private key in PKCS 8 PEM form".formatted(file), unreadable);
    }
  }

  /** What others verify its signatures with. */
  public VerifierKey verifierKey() {
    return verifierKey;
  }

  /** Signs the text of a checkpoint; a witness states the time at which it saw it. */
  public NoteSignature sign(String text, Instant now) {
    return new NoteSignature(
        verifierKey.name(),
        verifierKey.keyId(),
        switch (verifierKey.type()) {
          case LOG -> signature(text);
          case WITNESS -> {
            long time = now.getEpochSecond();
            yield Bytes.ofHex("%016x".formatted(time))
                .then(signature(VerifierKey.cosigned(time, text)));
          }
        });
  }

  private Bytes signature(String message) {
    try {
      Signature ed25519 = Signature.getInstance("Ed25519");
      ed25519.initSign(key);
      ed25519.update(message.getBytes(StandardCharsets.UTF_8));
      return Bytes.of(ed25519.sign());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("The key was usable when it was read", impossible);
    }
  }

  private static PrivateKey read(Path file) throws IOException, GeneralSecurityException {
    String pem = Files.readString(file, StandardCharsets.US_ASCII).strip();
    if (!pem.startsWith(BEGIN) || !pem.endsWith(END)) {
      throw new IllegalArgumentException("Not a PEM file of one private key");
    }
    String body = pem.substring(BEGIN.length(), pem.length() - END.length());
    byte[] encoded = Base64.getMimeDecoder().decode(body);
    return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
  }

  private static void write(Path file, PrivateKey key) throws IOException {
    String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
    String pem = BEGIN + "\n" + body + "\n" + END + "\n";
    FileAttribute<?> ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] attributes =
        posix ? new FileAttribute<?>[] {ownerOnly} : new FileAttribute<?>[0];
    var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (var channel = Files.newByteChannel(file, options, attributes)) {
      var bytes = StandardCharsets.US_ASCII.encode(pem);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    }
    DurableFile.force(file);
    DurableFile.forceName(file);
  }

  /**
   * The public half. The JDK computes it only when it generates a pair, so it is made to generate
   * the pair of this private key: the generator takes its 32 random bytes from here.
   */
  private static Bytes publicKey(PrivateKey key) throws GeneralSecurityException {
    byte[] encoded = key.getEncoded();
    Bytes seed = Bytes.of(encoded).slice(encoded.length - 32, encoded.length);
    KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
    generator.initialize(255, new Given(seed));
    KeyPair pair = generator.generateKeyPair();
    if (!pair.getPrivate().equals(key)) {
      throw new GeneralSecurityException("The public key could not be computed");
    }
    byte[] x509 = pair.getPublic().getEncoded();
    return Bytes.of(x509).slice(x509.length - 32, x509.length);
  }

  /** Gives the bytes of a key where random ones are asked for. */
  private static final class Given extends SecureRandom {
    private final transient Bytes bytes;

    Given(Bytes bytes) {
      this.bytes = bytes;
    }

    @Override
    public void nextBytes(byte[] target) {
      System.arraycopy(bytes.array(), 0, target, 0, target.length);
    }
  }
}
