package secretariat.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Checks all that a state exported: every file is the one that the manifest names, every act and
 * every copy stands in the register, and belongs under the name that it has here. It asks nobody.
 */
public final class ExportCheck {

  private static final String ACTS = "acts/";
  private static final String COPIES = "copies/";
  private static final String ACT = ".json";
  private static final String COPY = ".pdf";
  private static final String PROOF = ".tlog-proof";

  private final ZipFile zip;
  private final Policy trusted;
  private final Set<String> copied = new HashSet<>();
  private final Set<String> owed = new HashSet<>();
  private long acts;
  private long copies;
  private String looking = ExportManifest.PATH;

  private ExportCheck(ZipFile zip, Policy trusted) {
    this.zip = zip;
    this.trusted = trusted;
  }

  /** Looks at one file after the other, and stops at the first that is wrong. */
  public static ExportAnswer check(ZipFile zip, Bytes policy) {
    try {
      return new ExportCheck(zip, Policy.parse(policy)).answer();
    } catch (Malformed unusable) {
      return new ExportAnswer.Unsound("-", Optional.of(Step.READ_POLICY), unusable.fault());
    }
  }

  private ExportAnswer answer() {
    try {
      ExportManifest manifest =
          ExportManifest.parse(bytes(ExportManifest.PATH, ExportManifest.MOST_BYTES));
      requireSameFiles(manifest);
      for (var file : manifest.files().entrySet()) {
        looking = file.getKey();
        requireSame(looking, file.getValue());
      }
      for (var file : manifest.files().entrySet()) {
        looking = file.getKey();
        Optional<ExportAnswer> wrong = proven(manifest, looking, file.getValue());
        if (wrong.isPresent()) {
          return wrong.get();
        }
      }
      requireEveryCopy();
      return new ExportAnswer.Sound(manifest.state(), manifest.origin(), acts, copies, caveats());
    } catch (Malformed wrong) {
      return new ExportAnswer.Unsound(looking, Optional.empty(), wrong.fault());
    }
  }

  /** No file beside those of the manifest, none of those missing, and none twice. */
  private void requireSameFiles(ExportManifest manifest) throws Malformed {
    Set<String> there = new HashSet<>();
    for (ZipEntry entry : zip.stream().toList()) {
      looking = entry.getName();
      boolean known = looking.equals(ExportManifest.PATH) || manifest.files().containsKey(looking);
      if (!known || !there.add(looking)) {
        throw new Malformed(Reason.EXPORT_EXTRA, looking);
      }
    }
    for (String path : manifest.files().keySet()) {
      looking = path;
      if (!there.contains(path)) {
        throw new Malformed(Reason.EXPORT_MISSING, path);
      }
    }
  }

  private void requireSame(String path, FileDigest named) throws Malformed {
    try (InputStream stream = stream(path)) {
      if (FileDigest.of(stream).equals(named)) {
        return;
      }
    } catch (IOException broken) {
      // A changed byte can also break the packing; that comes to the same.
    }
    throw new Malformed(Reason.EXPORT_CHANGED, path);
  }

  /** What is wrong with the proof of an act or of a copy; other files have none. */
  private Optional<ExportAnswer> proven(ExportManifest manifest, String path, FileDigest file)
      throws Malformed {
    if (path.endsWith(PROOF)) {
      requireNamed(manifest, path, path.startsWith(ACTS) ? ACT : COPY, PROOF);
      return Optional.empty();
    }
    if (path.startsWith(ACTS) && path.endsWith(ACT)) {
      acts++;
      return proven(manifest, path, file, ACT);
    }
    if (path.startsWith(COPIES) && path.endsWith(COPY)) {
      copies++;
      return proven(manifest, path, file, COPY);
    }
    return Optional.empty();
  }

  private Optional<ExportAnswer> proven(
      ExportManifest manifest, String path, FileDigest file, String ending) throws Malformed {
    Bytes given = bytes(requireNamed(manifest, path, PROOF, ending), Proof.MOST_BYTES);
    CopyCheck.Walk walk = new CopyCheck.Walk();
    Registration registration;
    CertifiedCopy read;
    try {
      registration = Registration.of(given, trusted, walk);
      read = new CertifiedCopy(registration.act());
      if (ending.equals(COPY)) {
        walk.at(Step.KIND);
        read.requireKind();
        walk.at(Step.FILE_HASH);
        read.requireFile(file);
      }
    } catch (Malformed failed) {
      return Optional.of(new ExportAnswer.Unsound(path, Optional.of(walk.step()), failed.fault()));
    }
    requireOrigin(manifest, registration.checkpoint().origin());
    Bytes act = Commitment.ofExtra(Proof.parse(given).extra().orElseThrow()).act();
    if (ending.equals(ACT)) {
      requireAct(path, file, act, read);
    } else {
      requireRecipient(manifest, read);
      copied.add(file.sha256().hex());
    }
    return Optional.empty();
  }

  private static void requireOrigin(ExportManifest manifest, String origin) throws Malformed {
    if (!origin.equals(manifest.origin())) {
      throw new Malformed(Reason.EXPORT_ORIGIN, origin, manifest.origin());
    }
  }

  /** The file is the act that its proof opens, under that act's own name. */
  private void requireAct(String path, FileDigest file, Bytes act, CertifiedCopy read)
      throws Malformed {
    boolean same = file.sha256().equals(Bytes.sha256(act));
    if (!same || !path.equals(ACTS + read.act().act() + ACT)) {
      throw new Malformed(Reason.EXPORT_ACT, read.act().act());
    }
    if (read.isCopy()) {
      owed.add(read.file());
    }
  }

  private static void requireRecipient(ExportManifest manifest, CertifiedCopy read)
      throws Malformed {
    String recipient = read.recipient().orElse("-");
    if (!recipient.equals(manifest.state())) {
      throw new Malformed(Reason.EXPORT_RECIPIENT, recipient, manifest.state());
    }
  }

  /** Where the act that certified a copy is here, the copy is too. */
  private void requireEveryCopy() throws Malformed {
    looking = COPIES;
    for (String sha256 : owed) {
      if (!copied.contains(sha256)) {
        throw new Malformed(Reason.EXPORT_COPY, sha256);
      }
    }
  }

  /** The file that goes with this one, which must be in the manifest too. */
  private static String requireNamed(
      ExportManifest manifest, String path, String other, String ending) throws Malformed {
    String name = path.substring(0, path.length() - ending.length()) + other;
    if (!manifest.files().containsKey(name)) {
      throw new Malformed(Reason.EXPORT_MISSING, name);
    }
    return name;
  }

  private List<String> caveats() {
    List<String> caveats = new ArrayList<>();
    if (trusted.quorum() instanceof Quorum.None) {
      caveats.add(Caveat.NO_WITNESS.code());
    }
    caveats.add(Caveat.SEAL_NOT_CHECKED.code());
    caveats.add("left-out-not-checked");
    return caveats;
  }

  private Bytes bytes(String path, int most) throws Malformed {
    try (InputStream stream = stream(path)) {
      return Bytes.of(stream.readNBytes(most + 1));
    } catch (IOException broken) {
      throw new Malformed(Reason.EXPORT_CHANGED, path);
    }
  }

  private InputStream stream(String path) throws Malformed, IOException {
    ZipEntry entry = zip.getEntry(path);
    InputStream stream = entry == null ? null : zip.getInputStream(entry);
    if (stream == null) {
      throw new Malformed(Reason.EXPORT_MISSING, path);
    }
    return stream;
  }
}
