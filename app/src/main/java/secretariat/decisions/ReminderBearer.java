package secretariat.decisions;

import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import secretariat.accounts.Person;
import secretariat.decisions.Proposal.Open;
import secretariat.diary.DutyBearer;
import secretariat.diary.Next;
import secretariat.mail.Sending;

/**
 * Writes to those who answer for a state that is yet to answer: when a procedure is opened, and a
 * day before its clock runs out. Whoever has no address finds the same at the desk.
 */
@Component
class ReminderBearer implements DutyBearer {

  static final String KIND = "decisions.reminder";

  private static final Duration LATER = Duration.ofMinutes(10);

  private final Docket docket;
  private final ProposalRoom room;
  private final Correspondents correspondents;
  private final ReminderLetters letters;
  private final WrittenStore store;

  ReminderBearer(
      Docket docket,
      ProposalRoom room,
      Correspondents correspondents,
      ReminderLetters letters,
      WrittenStore store) {
    this.docket = docket;
    this.room = room;
    this.correspondents = correspondents;
    this.letters = letters;
    this.store = store;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Next perform(String about) {
    Reminder reminder = Reminder.parse(about);
    if (!(docket.proposal(reminder.proposal()).orElse(null) instanceof Open open)
        || open.round().number() != reminder.round()) {
      return new Next.Done();
    }
    boolean postponed = false;
    for (Person person : awaited(reminder, open)) {
      Sending sending = letters.send(reminder, open, person);
      if (sending instanceof Sending.Postponed) {
        postponed = true;
      } else if (!(sending instanceof Sending.Off)) {
        store.written(reminder, person.id(), sending instanceof Sending.Taken);
      }
    }
    return postponed ? new Next.Again(LATER) : new Next.Done();
  }

  private List<Person> awaited(Reminder reminder, Open open) {
    return correspondents.of(room.yetToAnswer(open)).stream()
        .filter(person -> !store.isWritten(reminder, person.id()))
        .toList();
  }
}
