package secretariat.verifier;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * What an export says of itself: for which state, from which register, and every other file in it.
 * Nothing is verified by reading it.
 *
 * @param files by their paths, in the order in which they were written
 */
record ExportManifest(String state, String origin, SequencedMap<String, FileDigest> files) {

  static final String PATH = "manifest.txt";
  static final int MOST_BYTES = 1 << 26;

  private static final String HEADER = "secretariat/export/v1";
  private static final int HEAD = 4;

  /** The form of a path: so that no file leaves the folder into which an export is unpacked. */
  private static final String PATHS = "[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*";

  static ExportManifest parse(Bytes file) throws Malformed {
    if (file.length() > MOST_BYTES) {
      throw new Malformed(Reason.TOO_LARGE, MOST_BYTES);
    }
    List<String> lines = List.of(file.text().split("\n", -1));
    boolean formed =
        lines.size() > HEAD + 1
            && lines.get(0).equals(HEADER)
            && lines.get(3).startsWith("made ")
            && lines.get(HEAD).isEmpty()
            && lines.getLast().isEmpty();
    if (!formed) {
      throw new Malformed(Reason.EXPORT_FORM);
    }
    SequencedMap<String, FileDigest> files = new LinkedHashMap<>();
    for (String line : lines.subList(HEAD + 1, lines.size() - 1)) {
      String[] parts = line.split(" ", -1);
      if (parts.length != 3
          || !parts[0].matches("[0-9a-f]{64}")
          || !parts[1].matches("0|[1-9][0-9]{0,17}")
          || !parts[2].matches(PATHS)
          || parts[2].equals(PATH)) {
        throw new Malformed(Reason.EXPORT_LINE, line);
      }
      var digest = new FileDigest(Bytes.ofHex(parts[0]), Long.parseLong(parts[1]));
      if (files.put(parts[2], digest) != null) {
        throw new Malformed(Reason.EXPORT_LINE, line);
      }
    }
    return new ExportManifest(
        named(lines.get(1), "state "),
        named(lines.get(2), "origin "),
        Collections.unmodifiableSequencedMap(files));
  }

  private static String named(String line, String name) throws Malformed {
    if (!line.startsWith(name)) {
      throw new Malformed(Reason.EXPORT_FORM);
    }
    return line.substring(name.length());
  }
}
