package secretariat.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import secretariat.kernel.Text;
import secretariat.profile.Citation;
import secretariat.register.Act;
import secretariat.sources.ClaimAct.ClaimAdopted;
import secretariat.sources.ClaimAct.ClaimStated;
import secretariat.sources.ClaimAct.QuestionRaised;

/**
 * A question on which sources disagree, as its acts add up.
 *
 * @param claims in the order in which they were stated
 */
public record Question(
    String code, String about, Text question, List<Claim> claims, Optional<Adopted> adopted) {

  /** What one source says. */
  public record Claim(String code, Text says, Optional<Holding> holding, Citation source) {}

  /** The claim that the institution takes for the fact, and why. */
  public record Adopted(String claim, Text why) {}

  public Question {
    claims = List.copyOf(claims);
  }

  static Optional<Question> of(String code, List<Act> acts) {
    Optional<Question> question = Optional.empty();
    for (Act act : acts) {
      question = after(code, question, (ClaimAct) act.content());
    }
    return question;
  }

  /** A claim on a question that nobody raised adds up to nothing. */
  private static Optional<Question> after(String code, Optional<Question> before, ClaimAct act) {
    return switch (act) {
      case QuestionRaised raised ->
          Optional.of(
              new Question(
                  code,
                  raised.about(),
                  raised.question(),
                  before.map(Question::claims).orElse(List.of()),
                  before.flatMap(Question::adopted)));
      case ClaimStated stated -> before.map(question -> question.with(stated));
      case ClaimAdopted adopted -> before.map(question -> question.adopting(adopted));
    };
  }

  private Question with(ClaimStated stated) {
    var longer = new ArrayList<>(claims);
    longer.removeIf(claim -> claim.code().equals(stated.claim()));
    longer.add(new Claim(stated.claim(), stated.says(), stated.holding(), stated.source()));
    return new Question(code, about, question, longer, adopted);
  }

  private Question adopting(ClaimAdopted act) {
    return new Question(
        code, about, question, claims, Optional.of(new Adopted(act.claim(), act.why())));
  }

  public Optional<Claim> claim(String wanted) {
    return claims.stream().filter(claim -> claim.code().equals(wanted)).findFirst();
  }

  /** The claim taken for the fact, if one is. */
  public Optional<Claim> adoptedClaim() {
    return adopted.flatMap(each -> claim(each.claim()));
  }
}
