package secretariat.verifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A proof file (C2SP tlog-proof, version 1): where an entry stands in the tree of a signed
 * checkpoint. Nothing is verified by reading it.
 *
 * @param extra for a certified copy, the salt and the act; not authenticated by itself
 * @param index of the entry, from 0
 * @param path the inclusion proof, from the leaf's sibling up to a child of the root
 * @param note the checkpoint with its signatures
 */
public record Proof(Optional<Bytes> extra, long index, List<Bytes> path, SignedNote note) {

  /** A proof file larger than this is not read. */
  public static final int MOST_BYTES = 1 << 20;

  private static final String HEADER = "c2sp.org/tlog-proof@v1";
  private static final String EXTRA = "extra ";
  private static final String INDEX = "index ";
  private static final int LONGEST_PATH = 63;

  public Proof {
    path = List.copyOf(path);
  }

  /** Reads what {@link #toString()} wrote, and nothing else. */
  public static Proof parse(Bytes file) throws Malformed {
    if (file.length() > MOST_BYTES) {
      throw new Malformed(Reason.TOO_LARGE, MOST_BYTES);
    }
    String text = file.text();
    int blank = text.indexOf("\n\n");
    if (blank < 0 || !text.startsWith(HEADER + "\n")) {
      throw new Malformed(Reason.PROOF_FORM);
    }
    List<String> lines = List.of(text.substring(0, blank).split("\n", -1));
    int line = 1;
    Optional<Bytes> extra = Optional.empty();
    if (line < lines.size() && lines.get(line).startsWith(EXTRA)) {
      extra = Optional.of(Bytes.ofBase64(lines.get(line).substring(EXTRA.length())));
      line++;
    }
    if (line == lines.size() || !lines.get(line).startsWith(INDEX)) {
      throw new Malformed(Reason.PROOF_INDEX);
    }
    long index =
        Checkpoint.decimal(lines.get(line).substring(INDEX.length()))
            .orElseThrow(() -> new Malformed(Reason.PROOF_INDEX));
    List<Bytes> path = hashes(lines.subList(line + 1, lines.size()));
    return new Proof(extra, index, path, SignedNote.parse(text.substring(blank + 2)));
  }

  /** Hashes in base64, one in a line, as proofs and requests to witnesses carry them. */
  public static List<Bytes> hashes(List<String> lines) throws Malformed {
    List<Bytes> path = new ArrayList<>();
    for (String line : lines) {
      Bytes hash = Bytes.ofBase64(line);
      if (hash.length() != Merkle.HASH || path.size() == LONGEST_PATH) {
        throw new Malformed(Reason.PROOF_PATH);
      }
      path.add(hash);
    }
    return path;
  }

  /** The file's text. */
  @Override
  public String toString() {
    StringBuilder file = new StringBuilder(HEADER).append('\n');
    extra.ifPresent(bytes -> file.append(EXTRA).append(bytes.base64()).append('\n'));
    file.append(INDEX).append(index).append('\n');
    path.forEach(hash -> file.append(hash.base64()).append('\n'));
    return file.append('\n').append(note).toString();
  }
}
