package secretariat.decisions;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One of the occasions on which the states that are yet to answer are written to. */
record Reminder(String proposal, int round, Occasion occasion) {

  private static final Duration BEFORE = Duration.ofDays(1);

  enum Occasion {
    OPENED("opened"),
    DAY_BEFORE("day-before");

    private final String code;

    Occasion(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  /** A moment at which to write. */
  record Due(Reminder reminder, Instant when) {}

  /** At once, and a day before the clock runs out if it runs longer than that. */
  static List<Due> of(String proposal, int round, Optional<Instant> expires, Instant now) {
    var due = new ArrayList<Due>();
    due.add(new Due(new Reminder(proposal, round, Occasion.OPENED), now));
    expires
        .map(at -> at.minus(BEFORE))
        .filter(now::isBefore)
        .ifPresent(at -> due.add(new Due(new Reminder(proposal, round, Occasion.DAY_BEFORE), at)));
    return due;
  }

  /** What the duty is entered under. */
  String about() {
    return "%s/%s".formatted(ProposalDesk.about(proposal, round), occasion.code());
  }

  static Reminder parse(String about) {
    String[] parts = about.split("/", 3);
    Occasion occasion =
        Arrays.stream(Occasion.values())
            .filter(each -> each.code().equals(parts[2]))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("Not a reminder: " + about));
    return new Reminder(parts[0], Integer.parseInt(parts[1]), occasion);
  }
}
