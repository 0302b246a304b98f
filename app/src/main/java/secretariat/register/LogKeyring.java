package secretariat.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.List;
import java.util.Optional;
import secretariat.verifier.Bytes;
import secretariat.verifier.KeyType;
import secretariat.verifier.NoteSignature;
import secretariat.verifier.SignedNote;
import secretariat.verifier.VerifierKey;

/**
 * The private keys of the log, each in a file of its own that only the owner may read. A restored
 * drill has none, and so it can sign nothing.
 */
final class LogKeyring {

  private final Path folder;

  LogKeyring(Path folder) {
    this.folder = folder;
  }

  /** Makes a new Ed25519 key under a name and keeps it. */
  VerifierKey create(String name) {
    try {
      KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      VerifierKey key = new VerifierKey(name, KeyType.LOG, raw(pair));
      Files.createDirectories(folder);
      Path file =
          Files.createFile(
              file(key),
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      try (var channel = java.nio.channels.FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.write(ByteBuffer.wrap(pair.getPrivate().getEncoded()));
        channel.force(true);
      }
      return key;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The signer for a key, if its private part is here. */
  Optional<NoteSigner> signer(VerifierKey key) {
    Path file = file(key);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      PrivateKey secret =
          KeyFactory.getInstance("Ed25519")
              .generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(file)));
      return Optional.of(new NoteSigner(key, secret));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The log key %s cannot be read".formatted(file), e);
    }
  }

  /** The 32 bytes that end the X.509 form of an Ed25519 key (RFC 8410). */
  private static Bytes raw(KeyPair pair) {
    Bytes encoded = Bytes.of(pair.getPublic().getEncoded());
    return encoded.slice(encoded.length() - 32, encoded.length());
  }

  private Path file(VerifierKey key) {
    return folder.resolve("log-%s.key".formatted(key.keyId().hex()));
  }

  /** Signs notes as C2SP signed-note says, with Ed25519. */
  record NoteSigner(VerifierKey key, PrivateKey secret) {

    /** The note: text, empty line, signature line. The text ends in a line feed. */
    String sign(String text) {
      try {
        var ed25519 = Signature.getInstance("Ed25519");
        ed25519.initSign(secret);
        ed25519.update(text.getBytes(StandardCharsets.UTF_8));
        var signature = new NoteSignature(key.name(), key.keyId(), Bytes.of(ed25519.sign()));
        return new SignedNote(text, List.of(signature)).toString();
      } catch (GeneralSecurityException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }
}
