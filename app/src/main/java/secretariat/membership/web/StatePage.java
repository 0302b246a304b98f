package secretariat.membership.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import secretariat.membership.MembershipAct.Memorandum;
import secretariat.membership.MembershipAct.StateNamed;
import secretariat.membership.State;
import secretariat.membership.StateOn;
import secretariat.profile.Profile;
import secretariat.profile.Standings;
import secretariat.profile.web.AsAt;
import secretariat.profile.web.Facts;
import secretariat.ui.Frame;
import secretariat.ui.Moment;
import secretariat.ui.Page;

/**
 * One state: its names and its standing over time.
 *
 * @param name of the day or, where it had none by then, its first
 */
public record StatePage(
    AsAt asAt, Profile profile, State state, StateNamed name, Optional<StateOn> then)
    implements Page {

  @Override
  public int status() {
    return asAt.status();
  }

  public String standing(Frame frame, String code) {
    return profile.standing(code).map(Standings.Kind::title).map(frame::text).orElse(code);
  }

  /** What happened, from the earliest. */
  public List<Moment> life(Frame frame) {
    var moments = new ArrayList<Dated>();
    for (State.Stood stood : state.standings()) {
      moments.add(new Dated(stood.from(), standingMoment(frame, stood)));
    }
    for (State.Named renamed : state.names().subList(1, state.names().size())) {
      moments.add(new Dated(renamed.from(), nameMoment(frame, renamed)));
    }
    return moments.stream().sorted(Comparator.comparing(Dated::day)).map(Dated::moment).toList();
  }

  private record Dated(LocalDate day, Moment moment) {}

  private Moment standingMoment(Frame frame, State.Stood stood) {
    String when = Facts.marked(frame, frame.date(stood.from()), stood.decision().certainty());
    var details = new ArrayList<String>();
    details.add(frame.text(stood.decision().source()));
    stood
        .merged()
        .ifPresent(before -> details.add(frame.say("membership.merged", standing(frame, before))));
    stood.memorandum().ifPresent(step -> details.add(memorandum(frame, step)));
    stood.note().ifPresent(note -> details.add(frame.text(note)));
    String title =
        stood
            .standing()
            .map(code -> standing(frame, code))
            .orElseGet(() -> frame.say("membership.ended"));
    return new Moment(when, title, String.join(" · ", details), Optional.empty());
  }

  private static String memorandum(Frame frame, Memorandum step) {
    String date =
        step.date()
            .map(known -> StatesPage.dated(frame, known, step.source().certainty()))
            .orElseGet(() -> frame.say("profile.date-unknown"));
    return frame.say("membership.memorandum-of", frame.text(step.source().source()), date);
  }

  private static Moment nameMoment(Frame frame, State.Named renamed) {
    StateNamed name = renamed.name();
    return new Moment(
        Facts.marked(frame, frame.date(renamed.from()), name.source().certainty()),
        frame.say("membership.named", frame.text(name.shortName()), frame.text(name.longName())),
        frame.text(name.source().source()),
        Optional.empty());
  }
}
