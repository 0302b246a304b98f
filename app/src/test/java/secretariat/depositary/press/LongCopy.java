package secretariat.depositary.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import secretariat.seal.EvaluationKeys;

/** A copy of 200 pages, made in a process of its own so that its memory can be limited. */
final class LongCopy {

  private LongCopy() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Files.createDirectories(folder);
    CopyOrder order = SampleOrders.order(folder, Integer.parseInt(arguments[1]) / 2, true);
    long start = System.nanoTime();
    PressedCopy copy =
        new CopyPress(EvaluationKeys.in(folder.resolve("keys"), "Test").seal())
            .press(order, folder.resolve("copy.pdf"))
            .orThrow();
    System.out.printf(
        "%d pages, %d bytes, %d ms%n",
        copy.pages(), copy.bytes(), (System.nanoTime() - start) / 1_000_000);
  }
}
