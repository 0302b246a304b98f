package secretariat.depositary.press;

import secretariat.kernel.Rule;

/** The rules under which the press refuses to make a copy. */
public final class PressRules {

  public static final Rule ORIGINAL_CHANGED = Rule.of("depositary.original-changed");
  public static final Rule PAGE_NOT_SHOWN = Rule.of("depositary.page-not-shown");
  public static final Rule FACSIMILE_DIFFERS = Rule.of("depositary.facsimile-differs");
  public static final Rule ATTACHMENT_DIFFERS = Rule.of("depositary.attachment-differs");

  private PressRules() {}
}
