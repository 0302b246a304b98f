package secretariat.bodies.web;

import java.util.List;
import secretariat.bodies.BodyOn;
import secretariat.bodies.Chairs;
import secretariat.bodies.Turn;
import secretariat.ui.Frame;
import secretariat.ui.Page;
import secretariat.ui.Paging;
import secretariat.ui.Shape;

/** One body at the desk: how its chairs went by its rule, and what can be recorded. */
public record DeskBodyPage(
    BodyOn body, List<Chairs.Replayed> replay, ChairWords words, boolean mayRecord)
    implements Page {

  public DeskBodyPage {
    replay = List.copyOf(replay);
  }

  public Paging paging() {
    return new Paging(1, Math.max(1, replay.size()), replay.size());
  }

  public String state(Frame frame, Chairs.Replayed each) {
    return frame.text(words.name(each.chairmanship().state(), each.chairmanship()));
  }

  public Shape shape(Turn turn) {
    return switch (turn) {
      case Turn.AsExpected _ -> Shape.DONE;
      case Turn.Deviates _ -> Shape.ATTENTION;
      case Turn.NothingToCompare _ -> Shape.OPEN;
    };
  }

  /** What the rule says of it. */
  public String verdict(Frame frame, Chairs.Replayed each) {
    return switch (each.turn()) {
      case Turn.AsExpected _ -> frame.say("bodies.turn.as-expected");
      case Turn.Deviates turn ->
          frame.say(
              "bodies.turn.deviates", frame.text(words.name(turn.expected(), each.chairmanship())));
      case Turn.NothingToCompare _ -> frame.say("bodies.turn.nothing-to-compare");
    };
  }

  public List<BodyDeed> deeds() {
    return BodyDeed.ofKnownBodies();
  }
}
