package secretariat.profile.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.kernel.LegalClock;
import secretariat.kernel.Rule;
import secretariat.kernel.Seat;

/** Reads {@code ?at=}: a day, or nothing for today at the seat. */
@Component
public class DayAsked {

  private static final Rule UNREADABLE = Rule.of("profile.day-unreadable");
  private static final int LAST_YEAR = 9999;

  private final LegalClock clock;
  private final Seat seat;

  DayAsked(LegalClock clock, Seat seat) {
    this.clock = clock;
    this.seat = seat;
  }

  public AsAt read(Optional<String> asked) {
    LocalDate today = seat.dateOf(clock.now());
    String words = asked.map(String::strip).orElse("");
    if (words.isEmpty()) {
      return new AsAt(today, today, words, List.of());
    }
    return day(words)
        .map(day -> new AsAt(day, today, words, List.of()))
        .orElseGet(() -> new AsAt(today, today, words, List.of(UNREADABLE.refuses("at", words))));
  }

  private static Optional<LocalDate> day(String words) {
    try {
      LocalDate day = LocalDate.parse(words);
      return Optional.of(day).filter(each -> each.getYear() > 0 && each.getYear() <= LAST_YEAR);
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }
}
