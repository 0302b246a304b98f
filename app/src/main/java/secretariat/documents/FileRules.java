package secretariat.documents;

import secretariat.kernel.Rule;

/** The rules under which a file is refused. Their words stand in this module's folder. */
public final class FileRules {

  public static final Rule TOO_LARGE = Rule.of("documents.file-too-large");
  public static final Rule NOT_A_PDF = Rule.of("documents.not-a-pdf");
  public static final Rule TWO_FORMATS = Rule.of("documents.two-formats-in-one-file");
  public static final Rule TRUNCATED = Rule.of("documents.pdf-truncated");
  public static final Rule ENCRYPTED = Rule.of("documents.pdf-encrypted");
  public static final Rule UNREADABLE = Rule.of("documents.pdf-unreadable");
  public static final Rule TOO_MANY_PAGES = Rule.of("documents.too-many-pages");
  public static final Rule PAGE_SIZE = Rule.of("documents.page-size");
  public static final Rule EXPANDS_TOO_FAR = Rule.of("documents.expands-too-far");
  public static final Rule ACTIVE_CONTENT = Rule.of("documents.active-content");
  public static final Rule CARRIES_PROGRAM = Rule.of("documents.carries-a-program");
  public static final Rule TOOK_TOO_LONG = Rule.of("documents.inspection-took-too-long");

  private FileRules() {}
}
