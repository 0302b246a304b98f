package secretariat.sources.web;

import java.util.List;
import secretariat.profile.Profile;
import secretariat.sources.Question;
import secretariat.ui.Frame;
import secretariat.ui.Page;
import secretariat.ui.Paging;

/** The questions on which sources disagree. */
public record ClaimsPage(List<Question> questions, boolean mayRecord, Profile profile)
    implements Page {

  public ClaimsPage {
    questions = List.copyOf(questions);
  }

  /** What a question is about, in the reader's words. */
  public String about(Frame frame, Question question) {
    return frame.text(profile.called(question.about()));
  }

  public Paging paging() {
    return new Paging(1, Math.max(1, questions.size()), questions.size());
  }
}
