package secretariat.membership.web;

import java.util.List;
import secretariat.kernel.Language;
import secretariat.kernel.Text;
import secretariat.membership.StateOn;
import secretariat.profile.Certainty;
import secretariat.profile.KnownDate;
import secretariat.profile.Standings;
import secretariat.profile.web.AsAt;
import secretariat.profile.web.Facts;
import secretariat.ui.Frame;
import secretariat.ui.Page;
import secretariat.ui.Paging;

/**
 * The states that stand in some relation to the organisation on a day, in protocol order.
 *
 * @param order the language in whose alphabet they are ordered
 */
public record StatesPage(AsAt asAt, Language order, List<Group> groups) implements Page {

  /** The states with one standing. */
  public record Group(Standings.Kind kind, List<StateOn> states) {

    public Paging paging() {
      return new Paging(1, Math.max(1, states.size()), states.size());
    }

    /** What must be known about these standings; each note once. */
    public List<Text> notes() {
      return states.stream().flatMap(state -> state.stood().note().stream()).distinct().toList();
    }
  }

  @Override
  public int status() {
    return asAt.status();
  }

  public static String since(Frame frame, StateOn state) {
    return Facts.marked(
        frame, frame.date(state.stood().from()), state.stood().decision().certainty());
  }

  /** The date of the memorandum as far as it is known; a dash where the procedure has none. */
  public static String memorandum(Frame frame, StateOn state) {
    return state
        .stood()
        .memorandum()
        .map(step ->
            step.date()
                .map(date -> dated(frame, date, step.source().certainty()))
                .orElseGet(() -> frame.say("profile.date-unknown")))
        .orElse("—");
  }

  static String dated(Frame frame, String date, Certainty certainty) {
    return Facts.marked(frame, Facts.date(frame, new KnownDate(date)), certainty);
  }
}
