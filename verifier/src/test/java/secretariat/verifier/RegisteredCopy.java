package secretariat.verifier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import secretariat.witness.SigningKey;

/**
 * A certified copy in a small register: five entries, ours at index 3, two witnesses. The keys, the
 * salt and the times are fixed, so that the bytes are always the same.
 */
final class RegisteredCopy {

  static final String ORIGIN = "register.example.int/acts";
  static final SigningKey LOG = key(1, ORIGIN, KeyType.LOG);
  static final SigningKey NEW_LOG = key(2, ORIGIN, KeyType.LOG);
  static final SigningKey KZ = key(3, "witness.example.kz/sco", KeyType.WITNESS);
  static final SigningKey UZ = key(4, "witness.example.uz/sco", KeyType.WITNESS);
  static final SigningKey STRANGER = key(5, "stranger.example", KeyType.WITNESS);

  static final byte[] FILE =
      "%PDF-1.7\n% stands for a copy\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
  static final Bytes SALT =
      Bytes.ofHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
  static final int INDEX = 3;
  static final int SIZE = 5;

  private static final Instant SEEN = Instant.parse("2026-11-22T01:02:04Z");

  private RegisteredCopy() {}

  static String act() {
    return act("copy-certified", digest(FILE).sha256().hex(), FILE.length);
  }

  static String act(String kind, String sha256, long bytes) {
    return """
    {"actor":"0b6a2f0e-55a0-4c47-9c0e-2f6c1c3b7a10","capacity":"certifying-officer",\
    "classification":"public","content":{"copyNumber":"2026/17-1",\
    "delegation":"delegation/3c1d7c52-6a0e-4f0b-9a57-0d2f6c8e4b11",\
    "file":{"bytes":%d,"pages":3,"sha256":"%s"},"recipient":"KZ",\
    "texts":[{"language":"ru","sha256":"%s"},{"language":"zh-Hans","sha256":"%s"}]},\
    "effective":"2026-11-22","kind":"%s",\
    "recorded":"2026-11-22T01:02:03.123456Z","sequence":5,\
    "subject":"document/6f9c2b1e-8a35-4d0c-b7d2-51a4f0c3e977","version":1}\
    """
        .formatted(
            bytes,
            sha256,
            Bytes.sha256(Bytes.utf8("ru")).hex(),
            Bytes.sha256(Bytes.utf8("zh-Hans")).hex(),
            kind);
  }

  static List<Bytes> entries(Commitment ours) {
    List<Bytes> entries = new ArrayList<>();
    for (int index = 0; index < SIZE; index++) {
      entries.add(index == INDEX ? ours.entry() : Bytes.sha256(Bytes.utf8("entry " + index)));
    }
    return entries;
  }

  /** The proof of an act, its checkpoint signed by these. */
  static String proof(String act, SigningKey... signers) {
    return proof(ORIGIN, act, signers);
  }

  static String proof(String origin, String act, SigningKey... signers) {
    Commitment ours = new Commitment(SALT, Bytes.utf8(act));
    Tree tree = Tree.of(entries(ours));
    String text = new Checkpoint(origin, SIZE, tree.root(SIZE)).text();
    List<NoteSignature> signatures = new ArrayList<>();
    for (SigningKey signer : signers) {
      signatures.add(signer.sign(text, SEEN));
    }
    return new Proof(
            Optional.of(ours.extra()),
            INDEX,
            tree.inclusion(INDEX, SIZE),
            new SignedNote(text, signatures))
        .toString();
  }

  static String proof() {
    return proof(act(), LOG, KZ, UZ);
  }

  /** Both witnesses must have cosigned. */
  static String policy() {
    return policy("all");
  }

  static String policy(String threshold) {
    return """
    # Trust policy of the register; obtained by note verbale
    log %s
    witness kazakhstan %s
    witness uzbekistan %s
    group members %s kazakhstan uzbekistan
    quorum members
    """
        .formatted(LOG.verifierKey(), KZ.verifierKey(), UZ.verifierKey(), threshold);
  }

  static Answer check(byte[] file, String proof, String policy) {
    return check(file, Bytes.utf8(proof), Bytes.utf8(policy));
  }

  static Answer check(byte[] file, Bytes proof, Bytes policy) {
    return CopyCheck.check(digest(file), proof, policy);
  }

  static FileDigest digest(byte[] file) {
    try {
      return FileDigest.of(new ByteArrayInputStream(file));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The key whose 32 secret bytes are all this one. */
  static SigningKey key(int octet, String name, KeyType type) {
    String secret = "%02x".formatted(octet).repeat(32);
    byte[] encoded = Bytes.ofHex("302e020100300506032b657004220420" + secret).array();
    try {
      Path file = Files.createTempFile("key", ".pem");
      Files.writeString(
          file,
          "-----BEGIN PRIVATE KEY-----\n%s\n-----END PRIVATE KEY-----\n"
              .formatted(Base64.getEncoder().encodeToString(encoded)));
      SigningKey key = SigningKey.at(file, name, type);
      Files.delete(file);
      return key;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
