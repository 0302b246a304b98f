package secretariat.depositary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.springframework.stereotype.Component;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.press.CopyPress;
import secretariat.depositary.press.PressedCopy;
import secretariat.documents.FileStore;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.register.ActId;

/** Has a copy printed and sealed, and keeps its bytes before anything is recorded. */
@Component
class CopyPrinter {

  private final CopyPress press;
  private final CopyOrders orders;
  private final FileStore files;

  CopyPrinter(CopyPress press, CopyOrders orders, FileStore files) {
    this.press = press;
    this.orders = orders;
    this.files = files;
  }

  /** The sealed and stored file of a copy that the act will certify. */
  Outcome<PressedCopy> print(
      Actor officer, CopyIntent intent, Deposited document, ActId act, Instant moment) {
    try {
      Path folder = Files.createTempDirectory("certify-");
      try {
        return press
            .press(orders.of(officer, intent, document, act, moment), folder.resolve("copy.pdf"))
            .then(this::keep);
      } finally {
        Files.deleteIfExists(folder.resolve("copy.pdf"));
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Outcome<PressedCopy> keep(PressedCopy pressed) {
    try (InputStream bytes = Files.newInputStream(pressed.file())) {
      return files.store(bytes, pressed.bytes()).map(stored -> pressed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
