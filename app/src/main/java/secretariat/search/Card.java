package secretariat.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import secretariat.kernel.Classification;
import secretariat.kernel.Language;
import secretariat.kernel.Text;
import secretariat.profile.KnownDate;

/**
 * What the catalogue notes of one document.
 *
 * @param subject the document's lasting name in the register, such as {@code document/6f9c…}
 * @param numbers by which it may be asked for
 * @param entered when it came into the archive
 * @param texts the files of its authentic texts and translations
 */
record Card(
    String subject,
    Text title,
    List<String> numbers,
    Facts facts,
    Instant entered,
    Readers readers,
    List<FileText> texts) {

  /**
   * By what it can be sorted out.
   *
   * @param basis {@code decision}, {@code signature} or {@code historical}
   * @param adopted as far as it is known
   */
  record Facts(
      Optional<String> kind,
      Optional<String> body,
      String basis,
      Optional<KnownDate> adopted,
      List<Language> authentic) {}

  /** Who may see it: those of its class, and those who received a copy. */
  record Readers(Classification classification, List<String> recipients) {}

  /** A file with a text in a language. */
  record FileText(Language language, String sha256) {}
}
