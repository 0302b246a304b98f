package secretariat.depositary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import secretariat.depositary.Document.Copy;
import secretariat.depositary.Document.Deposited;
import secretariat.kernel.Language;
import secretariat.kernel.Languages;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.kernel.Text;

/** When an error in a text or in a copy may be put right. */
public final class RectificationRules {

  static final Rule TEXT_CHANGED = Rule.of("depositary.text-changed-meanwhile");
  static final Rule ERROR_MISSING = Rule.of("depositary.error-missing");
  static final Rule NO_SUCH_COPY = Rule.of("depositary.no-copy-to-rectify");
  public static final Rule COPY_NOT_RECTIFIED = Rule.of("depositary.copy-not-rectified");
  static final Rule COPY_RECTIFIED = Rule.of("depositary.copy-rectified-already");

  private RectificationRules() {}

  /**
   * Whether the text of a language can be replaced.
   *
   * @param before the SHA-256 of the text that was found to be wrong
   * @param elsewhere under which number the new file is deposited already, if it is
   */
  static List<Refusal> text(
      Deposited document,
      Language language,
      String before,
      DepositedText after,
      Map<String, String> elsewhere) {
    var refusals = new ArrayList<Refusal>();
    if (!document.data().isOurs()) {
      refusals.add(CopyRules.OTHER_DEPOSITARY.refuses("", document.data().depositary()));
    }
    Optional<DepositedText> text = document.text(language).filter(DepositedText::authentic);
    if (text.isEmpty()) {
      refusals.add(CopyRules.NOT_AUTHENTIC.refuses("language", language));
    } else if (!text.get().sha256().equals(before)) {
      refusals.add(TEXT_CHANGED.refuses("language", language));
    }
    if (elsewhere.containsKey(after.sha256())) {
      refusals.add(DepositRules.SAME_FILE.refuses("text", elsewhere.get(after.sha256())));
    }
    return refusals;
  }

  /** What was wrong is said in the official languages: the states read it in theirs. */
  public static List<Refusal> error(Text error, Languages languages) {
    return languages.official().stream()
        .filter(language -> !error.has(language))
        .map(language -> ERROR_MISSING.refuses("error." + language.tag(), language))
        .toList();
  }

  static List<Refusal> copy(Deposited document, Optional<Copy> copy) {
    if (copy.isEmpty()) {
      return List.of(NO_SUCH_COPY.refuses("copy"));
    }
    return document.rectifications().ofCopy(copy.get().sequence()).isPresent()
        ? List.of(COPY_RECTIFIED.refuses("copy", copy.get().act().copyNumber()))
        : List.of();
  }
}
