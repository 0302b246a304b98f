package secretariat.sources.web;

import java.util.List;
import secretariat.sources.Question;
import secretariat.ui.Page;
import secretariat.ui.Paging;

/** The questions on which sources disagree. */
public record ClaimsPage(List<Question> questions, boolean mayRecord) implements Page {

  public ClaimsPage {
    questions = List.copyOf(questions);
  }

  public Paging paging() {
    return new Paging(1, Math.max(1, questions.size()), questions.size());
  }
}
