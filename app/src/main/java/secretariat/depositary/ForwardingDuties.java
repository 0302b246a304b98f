package secretariat.depositary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import secretariat.diary.Diary;
import secretariat.kernel.Seat;
import secretariat.profile.Periods;
import secretariat.register.ActId;

/** The duties that follow from acts of forwarding, as they stand in the diary. */
@Component
public class ForwardingDuties {

  /** Make the copies on the list of a document; about its id, or the request for a further one. */
  public static final String COPIES = "depositary.copies";

  /** Send one copy on its way; about the document's id and the copy's place in its history. */
  public static final String DISPATCH = "depositary.dispatch";

  /** Remind of a last day; about the document's id, the last day, and how far from it. */
  public static final String REMINDER = "depositary.reminder";

  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private final Diary diary;
  private final Periods periods;
  private final Seat seat;

  ForwardingDuties(Diary diary, Periods periods, Seat seat) {
    this.diary = diary;
    this.periods = periods;
    this.seat = seat;
  }

  /** The copies of a document are to be made, beginning now. */
  public void copies(String document, Instant now) {
    diary.enter(COPIES, document, now);
  }

  /** A further copy is to be made, beginning now. */
  public void copy(ActId request, Instant now) {
    diary.enter(COPIES, request.code(), now);
  }

  /** A copy that waits for an address can be sent now. */
  public void hasten(String document, long sequence, Instant now) {
    diary.hasten(DISPATCH, "%s/%d".formatted(document, sequence), now);
  }

  /** A copy is to be sent. */
  public void dispatch(String document, long sequence, Instant now) {
    diary.enter(DISPATCH, "%s/%d".formatted(document, sequence), now);
  }

  /** Somebody is reminded in the morning of certain days before and after a last day. */
  void reminders(String document, LocalDate lastDay) {
    periods.reminders().before().forEach(days -> reminder(document, lastDay, -days));
    periods.reminders().after().forEach(days -> reminder(document, lastDay, days));
  }

  private void reminder(String document, LocalDate lastDay, int days) {
    diary.enter(
        REMINDER,
        "%s/%s/%d".formatted(document, lastDay, days),
        lastDay.plusDays(days).atTime(MORNING).atZone(seat.zone()).toInstant());
  }
}
