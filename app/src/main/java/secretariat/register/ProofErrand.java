package secretariat.register;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.kernel.CannotStart;
import secretariat.kernel.Errand;

/**
 * The command {@code ./secretariat proof ACT --to FILE}: a proof issued anew, under the newest
 * checkpoint and so under the key of today. It opens the act, so it is for those who may see it.
 */
@Component
final class ProofErrand implements Errand {

  private static final String EXAMPLE =
      "./secretariat proof document/6f9c/5 --to copy.pdf.tlog-proof";

  private final Log log;

  ProofErrand(Log log) {
    this.log = log;
  }

  @Override
  public String name() {
    return "proof";
  }

  @Override
  public int run(List<String> arguments, PrintStream out) {
    ActId act = Told.act(arguments, name(), EXAMPLE);
    Path file = Path.of(Told.required(arguments, "--to", EXAMPLE));
    Optional<Log.ProofFile> proof = log.proof(act);
    if (proof.isEmpty()) {
      out.printf("No published tree of the log holds an act %s that can be opened.%n", act.code());
      return 1;
    }
    write(file, proof.get().bytes());
    out.printf(
        "The proof of %s, entry %d in the tree of %d entries, is in %s.%n",
        act.code(), proof.get().index(), proof.get().size(), file);
    return 0;
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException there) {
      throw new CannotStart("The file %s is there already; nothing was written.".formatted(file));
    } catch (IOException e) {
      throw new CannotStart("The file %s cannot be written: %s".formatted(file, e.getMessage()));
    }
  }
}
