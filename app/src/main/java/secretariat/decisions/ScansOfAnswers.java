package secretariat.decisions;

import java.util.List;
import org.springframework.stereotype.Component;
import secretariat.decisions.DecisionAct.AnswerReceived;
import secretariat.documents.NamesFiles;
import secretariat.register.Act;

/** The files that acts on proposals name: the scans of answers that came on paper. */
@Component
final class ScansOfAnswers implements NamesFiles {

  @Override
  public List<String> namedBy(Act act) {
    return act.content() instanceof AnswerReceived answer
        ? answer.paper().map(DecisionAct.SignedPaper::sha256).stream().toList()
        : List.of();
  }
}
