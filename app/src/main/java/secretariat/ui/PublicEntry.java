package secretariat.ui;

/**
 * A way into the public pages, shown in the header and on the home page. Each module offers its own
 * as beans.
 *
 * @param path such as {@code /documents}
 * @param title the key of its name in the module's words
 * @param purpose the key of one sentence that says what one finds there
 * @param place entries are listed from the lowest to the highest
 */
public record PublicEntry(String path, String title, String purpose, int place) {}
