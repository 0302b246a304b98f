package secretariat.depositary.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.forwarding.Bundle;
import secretariat.depositary.forwarding.Consignments;
import secretariat.depositary.forwarding.Consignments.Consignment;
import secretariat.depositary.forwarding.ForwardingPapers;
import secretariat.documents.FileStore;
import secretariat.kernel.Language;
import secretariat.register.Act;
import secretariat.register.ActId;
import secretariat.register.Log;
import secretariat.register.Register;
import secretariat.ui.Words;
import secretariat.verifier.Bytes;
import secretariat.verifier.Commitment;
import secretariat.verifier.Malformed;
import secretariat.verifier.Proof;

/** Writes all that concerns one state into one file, piece by piece. */
@Component
public class StateExport {

  private final StateActs acts;
  private final ExportPapers papers;
  private final Register register;
  private final Log log;
  private final Words words;

  StateExport(StateActs acts, ExportPapers papers, Register register, Log log, Words words) {
    this.acts = acts;
    this.papers = papers;
    this.register = register;
    this.log = log;
    this.words = words;
  }

  /** Whether there is a log yet, so that something can be proven. */
  public boolean isPossible() {
    return log.checkpoint().isPresent() && log.policy().isPresent();
  }

  /** Writes the export of a state; what was recorded within the last second may be missing. */
  public void write(String state, OutputStream out) throws IOException {
    String head =
        "secretariat/export/v1\nstate %s\norigin %s\nmade %s\n"
            .formatted(state, log.origin().orElseThrow(), register.now());
    try (var zip = new ManifestedZip(out, head)) {
      zip.put("README.txt", bytes(readme()));
      zip.put("proposed-trust.policy", bytes(log.policy().orElseThrow()));
      zip.put("checkpoint", bytes(log.checkpoint().orElseThrow()));
      each(acts.others(state), act -> put(zip, act));
      try (Stream<Deposited> documents = acts.documents(state)) {
        for (Deposited document : (Iterable<Deposited>) documents::iterator) {
          each(acts.acts(document, state), act -> put(zip, act));
          papers.put(zip, document.subject().id(), state);
        }
      }
    } catch (UncheckedIOException wrapped) {
      throw wrapped.getCause();
    }
  }

  private interface Writing {
    void of(Act act) throws IOException;
  }

  private static void each(Stream<Act> acts, Writing writing) throws IOException {
    for (Act act : (Iterable<Act>) acts::iterator) {
      writing.of(act);
    }
  }

  /** An act as it was recorded, and its proof; nothing before it has its place in the log. */
  private void put(ManifestedZip zip, Act act) throws IOException {
    Optional<Log.ProofFile> proof = log.proof(act.id());
    if (proof.isPresent()) {
      String path = "acts/" + act.id().code();
      zip.put(path + ".json", opened(proof.get()));
      zip.put(path + ".tlog-proof", proof.get().bytes());
    }
  }

  private static byte[] opened(Log.ProofFile file) {
    try {
      Proof proof = Proof.parse(Bytes.of(file.bytes()));
      return Commitment.ofExtra(proof.extra().orElseThrow()).act().array();
    } catch (Malformed broken) {
      throw new IllegalStateException("The register made a proof that cannot be read", broken);
    }
  }

  private String readme() {
    return Language.ALL.stream()
        .map(language -> words.say(language, "depositary.export.readme"))
        .collect(Collectors.joining("\n\n—\n\n", "", "\n"));
  }

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  /** The copies of a state and the notes that covered them. */
  @Component
  static class ExportPapers {

    private final Consignments consignments;
    private final ForwardingPapers papers;
    private final FileStore files;
    private final Log log;

    ExportPapers(Consignments consignments, ForwardingPapers papers, FileStore files, Log log) {
      this.consignments = consignments;
      this.papers = papers;
      this.files = files;
      this.log = log;
    }

    void put(ManifestedZip zip, String document, String state) throws IOException {
      for (Consignment each : consignments.of(document, state)) {
        String name = Bundle.name(each);
        var act = new ActId(each.document().subject(), each.copy().sequence());
        Optional<Log.ProofFile> proof = log.proof(act);
        if (proof.isPresent()) {
          zip.put(
              "copies/" + name + ".pdf",
              out -> Files.copy(files.path(each.copy().act().file().sha256()), out));
          zip.put("copies/" + name + ".tlog-proof", proof.get().bytes());
        }
        Optional<byte[]> note = papers.coveringNote(each);
        if (note.isPresent()) {
          zip.put("notes/" + name + "-covering-note.pdf", note.get());
        }
      }
    }
  }
}
