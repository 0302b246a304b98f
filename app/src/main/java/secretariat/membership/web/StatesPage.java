package secretariat.membership.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import secretariat.kernel.Language;
import secretariat.kernel.Text;
import secretariat.membership.Nature;
import secretariat.membership.State;
import secretariat.membership.StateOn;
import secretariat.membership.Stood;
import secretariat.profile.Certainty;
import secretariat.profile.KnownDate;
import secretariat.profile.Profile;
import secretariat.profile.Standings;
import secretariat.profile.web.AsAt;
import secretariat.profile.web.Facts;
import secretariat.ui.Frame;
import secretariat.ui.Page;
import secretariat.ui.Paging;

/**
 * The states and organisations that stand in some relation to the organisation on a day, in
 * protocol order, and how it came to be.
 *
 * @param known all that were known by then, in protocol order
 * @param rows the drawing in words
 */
public record StatesPage(
    AsAt asAt, Profile profile, List<State> known, List<Group> groups, List<Row> rows)
    implements Page {

  public StatesPage {
    known = List.copyOf(known);
    groups = List.copyOf(groups);
    rows = List.copyOf(rows);
  }

  /** Those with one standing, either states or organisations. */
  public record Group(Standings.Kind kind, Nature nature, List<StateOn> states) {

    public Paging paging() {
      return new Paging(1, Math.max(1, states.size()), states.size());
    }

    public String caption(Frame frame) {
      return nature == Nature.STATE
          ? frame.text(kind.plural())
          : frame.say("membership.organisations", kind.plural());
    }

    /** What must be known about these standings; each note once. */
    public List<Text> notes() {
      return states.stream().flatMap(state -> state.stood().note().stream()).distinct().toList();
    }
  }

  /** One stretch of time with one standing of one state. */
  public record Row(State state, State.Spell spell) {}

  @Override
  public int status() {
    return asAt.status();
  }

  /** The language in whose alphabet they are ordered. */
  public Language order() {
    return profile.organisation().protocolOrder();
  }

  public Timeline chart(Frame frame) {
    return Timeline.of(frame, profile, known, asAt.day());
  }

  /** Every standing that these have had by the end of a day, one after the other. */
  static List<Row> rows(List<State> known, LocalDate day) {
    return known.stream()
        .flatMap(state -> state.spells(day).stream().map(spell -> new Row(state, spell)))
        .toList();
  }

  public Paging paging() {
    int all = rows.size();
    return new Paging(1, Math.max(1, all), all);
  }

  public String name(Frame frame, Row row) {
    return row.state()
        .nameOn(asAt.day())
        .map(name -> frame.text(name.shortName()))
        .orElse(row.state().code());
  }

  public String standing(Frame frame, Row row) {
    String title = title(frame, profile, row.spell().standing());
    return row.spell().suspended() ? frame.say("membership.suspended-word", title) : title;
  }

  static String title(Frame frame, Profile profile, String standing) {
    return profile.standing(standing).map(Standings.Kind::title).map(frame::text).orElse(standing);
  }

  /** A standing with what hangs over it. */
  static String standing(Frame frame, Profile profile, StateOn state) {
    Stood stood = state.stood();
    var words = new ArrayList<String>();
    words.add(title(frame, profile, stood.standing()));
    stood
        .hold()
        .suspendedFrom()
        .ifPresent(day -> words.add(frame.say("membership.suspended-since", day)));
    stood
        .hold()
        .leavesOn()
        .ifPresent(day ->
            words.add(
                stood.standing().equals(Standings.GUEST)
                    ? frame.say("membership.until", day.minusDays(1))
                    : frame.say("membership.leaves-expected", day)));
    return String.join(" · ", words);
  }

  /** What is said beside the name: only what is not plain from the table's caption. */
  public static String remark(Frame frame, Profile profile, StateOn state) {
    String whole = standing(frame, profile, state);
    String title = title(frame, profile, state.standing());
    return whole.equals(title) ? "" : whole.substring(title.length() + " · ".length());
  }

  static String words(Frame frame, String standing, State.Spell spell) {
    String named = spell.suspended() ? frame.say("membership.suspended-word", standing) : standing;
    return spell
        .until()
        .map(day -> frame.say("membership.spell-until", named, spell.from(), day))
        .orElseGet(() -> frame.say("membership.spell-since", named, spell.from()));
  }

  public static String since(Frame frame, StateOn state) {
    return Facts.marked(
        frame, frame.date(state.stood().from()), state.stood().decision().certainty());
  }

  /** The date of the memorandum as far as it is known; a dash where there is none on record. */
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
