package secretariat.documents;

/**
 * What the inspection found: a PDF file that can be opened, read and shown within the bounds.
 *
 * @param pages how many pages it has, counted one by one
 * @param bytes the file's length
 * @param attachments how many files it carries inside
 */
public record ReadablePdf(int pages, long bytes, int attachments) {}
