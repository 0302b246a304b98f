package secretariat.depositary.web;

import java.util.List;
import java.util.Optional;
import secretariat.depositary.Basis;
import secretariat.kernel.Classification;
import secretariat.kernel.Language;
import secretariat.kernel.Text;

/**
 * What somebody wants to deposit, as a form or a program says it: the files by their hashes alone.
 *
 * @param authenticLanguages the languages that the text's own clause calls authentic; the file of
 *     any other language is a courtesy translation
 */
record DeskDraftWanted(
    Text title,
    String documentKind,
    Optional<String> bodyNumber,
    Basis basis,
    String depositary,
    Optional<String> notifiedBy,
    Classification classification,
    List<Language> authenticLanguages,
    List<Wanted> texts) {

  DeskDraftWanted {
    authenticLanguages = List.copyOf(authenticLanguages);
    texts = List.copyOf(texts);
  }

  /** The file of one language, which was handed in before. */
  record Wanted(Language language, String sha256) {}
}
