package secretariat.depositary.press;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** Whether one file begins with all the bytes of another. */
final class Beginning {

  private Beginning() {}

  static boolean isSame(Path shorter, Path longer, long length) throws IOException {
    try (FileChannel one = FileChannel.open(shorter);
        FileChannel other = FileChannel.open(longer)) {
      if (other.size() < length) {
        return false;
      }
      var first = one.map(FileChannel.MapMode.READ_ONLY, 0, length);
      var second = other.map(FileChannel.MapMode.READ_ONLY, 0, length);
      return first.equals(second);
    }
  }
}
