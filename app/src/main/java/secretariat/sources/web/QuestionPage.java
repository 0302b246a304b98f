package secretariat.sources.web;

import java.util.Arrays;
import java.util.List;
import secretariat.kernel.Text;
import secretariat.profile.Certainty;
import secretariat.profile.Profile;
import secretariat.sources.Holding;
import secretariat.sources.Question;
import secretariat.ui.Choice;
import secretariat.ui.Form;
import secretariat.ui.Frame;
import secretariat.ui.Page;
import secretariat.ui.Paging;

/** One question: its claims with their sources, which one is adopted and why. */
public record QuestionPage(
    Question question, boolean mayRecord, Profile profile, Form statement, Form adoption)
    implements Page {

  @Override
  public int status() {
    return statement.isRefused() || adoption.isRefused() ? 422 : 200;
  }

  public Paging paging() {
    int claims = question.claims().size();
    return new Paging(1, Math.max(1, claims), claims);
  }

  public boolean isAdopted(Question.Claim claim) {
    return question.adopted().filter(each -> each.claim().equals(claim.code())).isPresent();
  }

  /** What it is about, in the reader's words. */
  public String about(Frame frame) {
    return frame.text(profile.called(question.about()));
  }

  /** What somebody holds by a claim, and when. */
  public String holding(Frame frame, Holding held) {
    Text place = profile.called(held.place());
    return held.until()
        .map(end -> frame.say("sources.held-until", place, held.from(), end))
        .orElseGet(() -> frame.say("sources.held", place, held.from()));
  }

  public List<Choice> claims(Frame frame) {
    return question.claims().stream()
        .map(claim -> new Choice(claim.code(), frame.text(claim.says())))
        .toList();
  }

  public List<Choice> certainties(Frame frame) {
    return Arrays.stream(Certainty.values())
        .map(each -> new Choice(each.code(), frame.say("profile." + each.code())))
        .toList();
  }

  public String here() {
    return "/desk/claims/" + question.code();
  }
}
