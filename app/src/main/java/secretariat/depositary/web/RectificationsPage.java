package secretariat.depositary.web;

import java.util.List;
import java.util.Optional;
import secretariat.depositary.DepositedText;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.Powers;
import secretariat.depositary.correction.CorrectionBoard.Row;
import secretariat.depositary.correction.CorrectionRules;
import secretariat.kernel.Actor;
import secretariat.profile.Citation;
import secretariat.profile.Periods;
import secretariat.ui.Choice;
import secretariat.ui.Form;
import secretariat.ui.Frame;
import secretariat.ui.Page;

/**
 * The errors of a document: corrections that are under way or done, and a new one.
 *
 * @param outstanding how many holders of superseded copies have no copy of the corrected text
 */
public record RectificationsPage(
    Deposited document, List<Row> corrections, int outstanding, May may, Drawing drawing)
    implements Page {

  public RectificationsPage {
    corrections = List.copyOf(corrections);
  }

  /**
   * A new correction.
   *
   * @param states that can be asked
   */
  public record Drawing(Rules rules, List<Choice> states, Form form) {
    public Drawing {
      states = List.copyOf(states);
    }
  }

  /** Whose rule applies: the organisation's if it has one, then that of the convention. */
  public record Rules(Optional<Periods.Correction> organisation, Citation convention) {}

  /** What the reader may do here. */
  public record May(boolean drawUp, boolean certify) {
    static May of(Actor actor) {
      return new May(Powers.DRAW_UP.heldBy(actor), Powers.CERTIFY.heldBy(actor));
    }
  }

  @Override
  public int status() {
    return form().isRefused() ? 422 : 200;
  }

  public Form form() {
    return drawing.form();
  }

  public Rules rules() {
    return drawing.rules();
  }

  public String here() {
    return "/desk/documents/" + document.subject().id();
  }

  public boolean isByCorrigendum() {
    return CorrectionRules.isByCorrigendum(document);
  }

  /** The languages whose text can be corrected. */
  public List<Choice> languages(Frame frame) {
    return document.authenticTexts().stream()
        .map(DepositedText::language)
        .map(language -> new Choice(language.tag(), frame.say("ui.language." + language.tag())))
        .toList();
  }

  /** Whether copies of the corrected text can be made: every text is compared with the paper. */
  public boolean mayRenew() {
    return may.certify() && outstanding > 0 && document.uncollated().isEmpty();
  }
}
