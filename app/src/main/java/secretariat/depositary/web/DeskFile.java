package secretariat.depositary.web;

/** A PDF file that was looked at and is kept. */
public record DeskFile(String sha256, long bytes, int pages) {}
