package secretariat.membership.web;

import java.util.List;
import secretariat.kernel.Refusal;
import secretariat.membership.Deed;
import secretariat.membership.Verdict;
import secretariat.ui.Frame;
import secretariat.ui.Moment;
import secretariat.ui.Page;
import secretariat.ui.Shape;

/**
 * The file of one state or organisation, for officials: all acts with the rules' verdict on each,
 * and what can be recorded next.
 *
 * @param possible what the table of acts allows now; empty for those who may not record
 */
public record DeskStatePage(
    StateFile file, List<Verdict> verdicts, List<Deed> possible, boolean mayEnterHistory)
    implements Page {

  public DeskStatePage {
    verdicts = List.copyOf(verdicts);
    possible = List.copyOf(possible);
  }

  public String here() {
    return "/desk/states/" + file.dossier().code();
  }

  public Moment moment(Frame frame, Verdict verdict) {
    return new Chronicle(file.profile(), frame).moment(verdict.act());
  }

  public Shape shape(Verdict verdict) {
    return switch (verdict) {
      case Verdict.InKeeping kept -> Shape.DONE;
      case Verdict.NotOnRecord unknown -> Shape.UNDER_WAY;
      case Verdict.Contrary contrary -> Shape.ATTENTION;
      case Verdict.OlderThanTheRules old -> Shape.OPEN;
    };
  }

  public String word(Frame frame, Verdict verdict) {
    return switch (verdict) {
      case Verdict.InKeeping kept -> frame.say("membership.verdict.in-keeping");
      case Verdict.NotOnRecord unknown -> frame.say("membership.verdict.not-on-record");
      case Verdict.Contrary contrary -> frame.say("membership.verdict.contrary");
      case Verdict.OlderThanTheRules old -> frame.say("membership.verdict.older", old.rulesFrom());
    };
  }

  public List<Refusal> reasons(Verdict verdict) {
    return switch (verdict) {
      case Verdict.InKeeping kept -> List.of();
      case Verdict.NotOnRecord unknown -> unknown.missing();
      case Verdict.Contrary contrary -> contrary.reasons();
      case Verdict.OlderThanTheRules old -> List.of();
    };
  }
}
