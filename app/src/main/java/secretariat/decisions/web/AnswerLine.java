package secretariat.decisions.web;

import secretariat.decisions.Answer;
import secretariat.decisions.Weight;
import secretariat.kernel.Text;
import secretariat.ui.Shape;

/** An answer as a page shows it: whose it is, what it says, and what it is to the procedure. */
public record AnswerLine(Answer answer, Text state, Weight weight) {

  public Shape shape() {
    return weight == Weight.COUNTS ? Shape.DONE : Shape.ENDED;
  }
}
