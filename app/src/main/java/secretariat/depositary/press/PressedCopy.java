package secretariat.depositary.press;

import java.nio.file.Path;

/**
 * A sealed copy as it left the press. The act that certifies it carries its hash and its length.
 *
 * @param sha256 of the sealed file, in lower-case hexadecimal digits
 * @param bytes the sealed file's length
 * @param pages all pages of the file
 */
public record PressedCopy(Path file, String sha256, long bytes, int pages) {}
