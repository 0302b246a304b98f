package secretariat.offices.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import secretariat.kernel.Text;
import secretariat.profile.KnownDate;

/**
 * Terms of office as bars along the years, one lane for each person who holds the office at one
 * time. Drawn on the server; the same facts stand in a table beside it.
 */
public record TermChart(List<Lane> lanes, List<Tick> ticks, double today, int height) {

  private static final double LEFT = 8;
  private static final double RIGHT = 952;
  private static final int ROW = 30;
  private static final int TOP = 26;

  /** One office, with its bars in as many rows as it needs. */
  public record Lane(Text title, int top, List<Bar> bars) {}

  /** One term. */
  public record Bar(double x, int y, double width, TermRow row, boolean sure) {}

  /** The first day of a year. */
  public record Tick(double x, int year) {}

  /** The terms of one office. */
  record Office(Text title, List<TermRow> rows) {}

  static TermChart of(List<Office> offices, LocalDate day) {
    LocalDate first =
        offices.stream()
            .flatMap(office -> office.rows().stream())
            .flatMap(row -> row.term().since().stream())
            .map(KnownDate::earliest)
            .min(LocalDate::compareTo)
            .orElse(day)
            .withDayOfYear(1);
    LocalDate end =
        offices.stream()
            .flatMap(office -> office.rows().stream())
            .flatMap(row -> row.term().certainUntil().stream())
            .max(LocalDate::compareTo)
            .filter(last -> last.isAfter(day))
            .orElse(day)
            .plusYears(1)
            .withDayOfYear(1);
    var scale = new Scale(first, end);
    var lanes = new ArrayList<Lane>();
    int top = TOP;
    for (Office office : offices) {
      var lane = lane(office, top, scale, day);
      lanes.add(lane);
      top += ROW * (1 + rows(lane));
    }
    var ticks = new ArrayList<Tick>();
    for (LocalDate year = first; year.isBefore(end); year = year.plusYears(scale.step())) {
      ticks.add(new Tick(scale.x(year), year.getYear()));
    }
    return new TermChart(List.copyOf(lanes), List.copyOf(ticks), scale.x(day), top);
  }

  private static int rows(Lane lane) {
    return (int) lane.bars().stream().map(Bar::y).distinct().count();
  }

  private static Lane lane(Office office, int top, Scale scale, LocalDate day) {
    var bars = new ArrayList<Bar>();
    var free = new ArrayList<LocalDate>();
    for (TermRow row : office.rows()) {
      LocalDate from = row.term().since().map(KnownDate::earliest).orElse(day);
      LocalDate until = row.term().certainUntil().orElse(day);
      LocalDate last = until.isBefore(from) ? from : until;
      int line = 0;
      while (line < free.size() && !free.get(line).isBefore(from)) {
        line++;
      }
      if (line == free.size()) {
        free.add(last);
      } else {
        free.set(line, last);
      }
      double x = scale.x(from);
      double width = Math.max(3, scale.x(last.plusDays(1)) - x - 1);
      boolean sure = row.term().until().isPresent();
      bars.add(new Bar(x, top + ROW * (1 + line), width, row, sure));
    }
    return new Lane(office.title(), top, List.copyOf(bars));
  }

  /** Where a day stands across the chart. */
  private record Scale(LocalDate first, LocalDate end) {
    double x(LocalDate day) {
      double whole = ChronoUnit.DAYS.between(first, end);
      double part = ChronoUnit.DAYS.between(first, day);
      double at = LEFT + (RIGHT - LEFT) * Math.clamp(part / whole, 0.0, 1.0);
      return Math.round(at * 10) / 10.0;
    }

    /** Years from one tick to the next. */
    int step() {
      return end.getYear() - first.getYear() > 15 ? 2 : 1;
    }
  }
}
