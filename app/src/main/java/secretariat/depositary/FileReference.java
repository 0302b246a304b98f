package secretariat.depositary;

/**
 * A file by its content.
 *
 * @param sha256 in lower-case hexadecimal
 */
public record FileReference(String sha256, long bytes) {}
