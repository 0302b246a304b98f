package secretariat.documents;

/**
 * A file as the store keeps it.
 *
 * @param sha256 64 lower-case hexadecimal digits, the file's only name
 * @param bytes its length
 */
public record StoredFile(String sha256, long bytes) {
  public StoredFile {
    if (!sha256.matches("[0-9a-f]{64}") || bytes < 0) {
      throw new IllegalArgumentException("Not a stored file: \"%s\", %d".formatted(sha256, bytes));
    }
  }
}
