package secretariat.depositary.forwarding;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import secretariat.depositary.forwarding.Consignments.Consignment;
import secretariat.documents.FileStore;
import secretariat.kernel.Language;
import secretariat.register.ActId;
import secretariat.register.Log;
import secretariat.ui.Words;

/**
 * All that a capital needs of a document, in one file: its certified copies, their proofs, the
 * policy that this server proposes, the covering notes, and how to check.
 */
@Component
public class Bundle {

  private final FileStore files;
  private final ForwardingPapers papers;
  private final Log log;
  private final Words words;

  Bundle(FileStore files, ForwardingPapers papers, Log log, Words words) {
    this.files = files;
    this.papers = papers;
    this.log = log;
    this.words = words;
  }

  /** The first of the copies that the register's log does not hold yet, so that none proves it. */
  public Optional<Consignment> unproven(List<Consignment> consignments) {
    return consignments.stream().filter(each -> proof(each).isEmpty()).findFirst();
  }

  private Optional<Log.ProofFile> proof(Consignment each) {
    return log.proof(new ActId(each.document().subject(), each.copy().sequence()));
  }

  /** Writes the file; the copies pass through piece by piece. */
  public void write(List<Consignment> consignments, OutputStream out) throws IOException {
    try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (Consignment each : consignments) {
        String name = name(each);
        zip.putNextEntry(new ZipEntry(name + ".pdf"));
        Files.copy(files.path(each.copy().act().file().sha256()), zip);
        zip.closeEntry();
        put(zip, name + ".tlog-proof", () -> proof(each).map(Log.ProofFile::bytes));
        put(zip, name + "-covering-note.pdf", () -> papers.coveringNote(each));
      }
      put(zip, "proposed-trust.policy", () -> log.policy().map(Bundle::bytes));
      put(zip, "HOW-TO-CHECK.txt", () -> Optional.of(bytes(howToCheck())));
    }
  }

  private static void put(ZipOutputStream zip, String name, Supplier<Optional<byte[]>> content)
      throws IOException {
    Optional<byte[]> bytes = content.get();
    if (bytes.isPresent()) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(bytes.get());
      zip.closeEntry();
    }
  }

  private String howToCheck() {
    return Language.ALL.stream()
        .map(language -> words.say(language, "depositary.bundle.how-to-check"))
        .collect(Collectors.joining("\n\n—\n\n"));
  }

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  /** Such as {@code D-2026-0001-copy-1-KZ}. */
  public static String name(Consignment consignment) {
    String number = consignment.number();
    int slash = number.lastIndexOf('/');
    return "%s-copy-%s-%s"
        .formatted(
            number.substring(0, Math.max(0, slash)),
            number.substring(slash + 1),
            consignment.recipient())
        .replaceAll("[^A-Za-z0-9._-]", "-");
  }
}
