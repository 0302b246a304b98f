package secretariat.depositary;

import secretariat.kernel.Language;

/**
 * A named person compared the file of one language with the paper original and found them the same.
 *
 * @param sha256 of the file that was compared
 */
public record TextCollated(Language language, String sha256) implements DepositaryAct {}
