package secretariat.verifier;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/**
 * The state of a log at one size (C2SP tlog-checkpoint).
 *
 * @param origin the name of the log
 * @param size the number of entries
 * @param root the root of the tree of that size
 * @param extensions further lines; this register writes none
 */
public record Checkpoint(String origin, long size, Bytes root, List<String> extensions) {

  public Checkpoint {
    extensions = List.copyOf(extensions);
  }

  public Checkpoint(String origin, long size, Bytes root) {
    this(origin, size, root, List.of());
  }

  /** Reads the text of a note, and takes only what {@link #text()} would write. */
  public static Checkpoint parse(String text) throws Malformed {
    String[] lines = text.split("\n", -1);
    if (lines.length < 4
        || !lines[lines.length - 1].isEmpty()
        || Arrays.stream(lines).limit(lines.length - 1).anyMatch(String::isEmpty)) {
      throw new Malformed(Reason.CHECKPOINT_FORM);
    }
    OptionalLong size = decimal(lines[1]);
    Bytes root = Bytes.ofBase64(lines[2]);
    if (size.isEmpty() || root.length() != Merkle.HASH) {
      throw new Malformed(Reason.CHECKPOINT_FORM);
    }
    return new Checkpoint(
        lines[0], size.getAsLong(), root, Arrays.stream(lines, 3, lines.length - 1).toList());
  }

  /** A number written in ASCII decimal digits without a leading zero. */
  public static OptionalLong decimal(String text) {
    if (!text.matches("0|[1-9][0-9]{0,18}")) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(Long.parseLong(text));
    } catch (NumberFormatException tooLarge) {
      return OptionalLong.empty();
    }
  }

  /** The text that is signed. */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append(origin).append('\n').append(size).append('\n').append(root.base64()).append('\n');
    extensions.forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }
}
