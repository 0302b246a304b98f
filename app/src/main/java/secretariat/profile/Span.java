package secretariat.profile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A time in a profile file, with the entry that gives it.
 *
 * @param until the first day that no longer belongs to it; empty while it goes on
 */
public record Span(Entry entry, LocalDate from, Optional<LocalDate> until) {

  /** Refuses a span that ends before it begins, and two that overlap. */
  public static void requireApart(List<Span> spans) {
    for (Span span : spans) {
      if (span.until().filter(end -> !end.isAfter(span.from())).isPresent()) {
        throw span.entry()
            .fault(
                "this ends on %s, not after it begins on %s"
                    .formatted(span.until().orElseThrow(), span.from()));
      }
    }
    List<Span> ordered = spans.stream().sorted(Comparator.comparing(Span::from)).toList();
    for (int i = 1; i < ordered.size(); i++) {
      Span earlier = ordered.get(i - 1);
      Span later = ordered.get(i);
      if (earlier.until().filter(end -> !end.isAfter(later.from())).isEmpty()) {
        throw later
            .entry()
            .fault(
                "this overlaps what begins on %s and ends %s; let the earlier one end by %s"
                    .formatted(
                        earlier.from(),
                        earlier.until().map(end -> "on " + end).orElse("never"),
                        later.from()));
      }
    }
  }
}
