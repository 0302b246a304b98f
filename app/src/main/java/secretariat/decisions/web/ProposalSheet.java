package secretariat.decisions.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import secretariat.decisions.Proposal;
import secretariat.decisions.Proposal.Matter;
import secretariat.decisions.Round;
import secretariat.kernel.Text;
import secretariat.ui.Shape;

/**
 * A proposal as a page shows it to one reader.
 *
 * @param candidate whom the decision approves, if it is one that does
 * @param yetToAnswer by name; never a number
 * @param seesAll whether the reader sees who has answered
 */
public record ProposalSheet(
    Proposal proposal,
    Matter matter,
    Text body,
    Text sponsor,
    Optional<Candidate> candidate,
    Optional<Text> procedure,
    Optional<Text> concerned,
    Optional<Instant> expires,
    Optional<Round> round,
    List<AnswerLine> answers,
    List<Text> yetToAnswer,
    boolean seesAll,
    Instant now) {

  /**
   * Somebody who is to be approved.
   *
   * @param term the code of the term that the nomination opened
   */
  public record Candidate(String term, Text person, Text office) {}

  public String id() {
    return proposal.id();
  }

  public Text title() {
    return matter.versions().title();
  }

  public String stage() {
    return proposal.stage().code();
  }

  public Shape shape() {
    return switch (proposal.stage()) {
      case NONE, ENTERED, PUT -> Shape.OPEN;
      case OPEN -> Shape.UNDER_WAY;
      case BROKEN, NOT_AGREED -> Shape.ATTENTION;
      case AGREED, ADOPTED -> Shape.DONE;
      case WITHDRAWN -> Shape.ENDED;
    };
  }

  public boolean isOpen() {
    return proposal instanceof Proposal.Open;
  }

  /** Whether the clock has run out, though it may not be settled yet. */
  public boolean isOver() {
    return expires.filter(at -> !now.isBefore(at)).isPresent();
  }

  public Optional<Proposal.EffectState> effect() {
    return proposal instanceof Proposal.Adopted adopted
        ? Optional.of(adopted.effect())
        : Optional.empty();
  }
}
