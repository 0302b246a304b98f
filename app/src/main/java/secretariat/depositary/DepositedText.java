package secretariat.depositary;

import secretariat.kernel.Language;

/**
 * The text of a document in one language.
 *
 * @param authentic whether the document's own clause calls this language authentic; otherwise it is
 *     a courtesy translation
 * @param sha256 of the file, in lower-case hexadecimal
 */
public record DepositedText(
    Language language, boolean authentic, String sha256, long bytes, int pages) {}
