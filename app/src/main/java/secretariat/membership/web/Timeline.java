package secretariat.membership.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import secretariat.membership.State;
import secretariat.profile.Profile;
import secretariat.profile.Standings;
import secretariat.ui.Frame;

/**
 * Standings over time as a drawing: one line for each state, one bar for each stretch of time with
 * one standing. A table beside it says the same in words.
 */
public record Timeline(int height, List<Tick> ticks, List<Line> lines, List<Key> keys) {

  public static final int WIDTH = 760;
  private static final int LABELS = 200;
  private static final int TOP = 26;
  private static final int STEP = 20;
  private static final int MOST_TICKS = 14;

  /** A year on the axis. */
  public record Tick(int x, String year) {}

  /** One state. */
  public record Line(int y, String name, List<Bar> bars) {}

  /** One standing of one state. */
  public record Bar(int x, int width, String style, String words) {}

  /** What a style means. */
  public record Key(String style, String words) {}

  static Timeline of(Frame frame, Profile profile, List<State> states, LocalDate asAt) {
    var axis = new Axis(profile.organisation().founded().withDayOfYear(1), asAt.plusMonths(6));
    var lines = new ArrayList<Line>();
    for (State state : states) {
      List<Bar> bars =
          state.spells(asAt).stream().map(spell -> bar(frame, profile, spell, axis)).toList();
      if (!bars.isEmpty()) {
        lines.add(new Line(TOP + lines.size() * STEP, name(frame, state, asAt), bars));
      }
    }
    List<Key> keys =
        profile.standings().kinds().stream()
            .map(kind -> new Key(style(profile, kind.code()), frame.text(kind.plural())))
            .filter(key ->
                lines.stream()
                    .flatMap(line -> line.bars().stream())
                    .anyMatch(bar -> bar.style().startsWith(key.style())))
            .toList();
    return new Timeline(TOP + lines.size() * STEP + 4, axis.ticks(), List.copyOf(lines), keys);
  }

  private static String name(Frame frame, State state, LocalDate asAt) {
    return state.nameOn(asAt).map(name -> frame.text(name.shortName())).orElse(state.code());
  }

  private static Bar bar(Frame frame, Profile profile, State.Spell spell, Axis axis) {
    int from = axis.x(spell.from());
    int until = spell.until().map(axis::x).orElse(WIDTH);
    String standing =
        profile.standing(spell.standing()).map(Standings.Kind::title).map(frame::text).orElse("");
    String style = style(profile, spell.standing()) + (spell.suspended() ? " suspended" : "");
    return new Bar(
        from, Math.max(2, until - from), style, StatesPage.words(frame, standing, spell));
  }

  /** The place of a standing among all; the drawing knows the first five apart. */
  private static String style(Profile profile, String standing) {
    List<String> codes = profile.standings().kinds().stream().map(Standings.Kind::code).toList();
    return "standing-" + (Math.max(0, codes.indexOf(standing)) % 5 + 1);
  }

  private record Axis(LocalDate first, LocalDate last) {

    int x(LocalDate day) {
      double whole = Math.max(1, last.toEpochDay() - first.toEpochDay());
      double part = Math.clamp((day.toEpochDay() - first.toEpochDay()) / whole, 0, 1);
      return (int) Math.round(LABELS + part * (WIDTH - LABELS));
    }

    List<Tick> ticks() {
      int years = Math.max(1, last.getYear() - first.getYear() + 1);
      int every = Math.max(1, Math.ceilDiv(years, MOST_TICKS));
      var ticks = new ArrayList<Tick>();
      for (int year = first.getYear(); year <= last.getYear(); year += every) {
        ticks.add(new Tick(x(LocalDate.of(year, 1, 1)), Integer.toString(year)));
      }
      return List.copyOf(ticks);
    }
  }
}
