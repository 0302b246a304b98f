package secretariat.depositary;

import java.util.List;
import java.util.Optional;
import secretariat.kernel.Language;

/**
 * A copy was certified for one recipient. The verifier reads this act: its kind, and the hash and
 * length of the file.
 *
 * @param copyNumber the document's registry number and the number of the copy
 * @param recipient the code of the state or organisation
 * @param file the sealed PDF
 * @param texts the authentic texts attached to it
 * @param delegation the delegation under which the officer certifies
 * @param request who asked for a further copy, and why, if it is one
 */
public record CopyCertified(
    String copyNumber,
    String recipient,
    File file,
    List<Attached> texts,
    String delegation,
    Optional<String> request)
    implements DepositaryAct {

  /** The file as it was sealed. */
  public record File(String sha256, long bytes, int pages) {}

  /** An authentic text, byte for byte. */
  public record Attached(Language language, String sha256) {}
}
