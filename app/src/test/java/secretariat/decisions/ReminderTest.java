package secretariat.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.SmartLifecycle;
import secretariat.accounts.Accounts;
import secretariat.accounts.NewPerson;
import secretariat.accounts.People;
import secretariat.database.TestDatabase;
import secretariat.diary.Diary;
import secretariat.diary.Next;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.kernel.Text;
import secretariat.mail.MailServers;

/** Delegates with an address are written to over SMTP while their state is yet to answer. */
class ReminderTest {

  @Test
  void who_is_yet_to_answer_is_written_to_once_and_no_letter_names_the_text() throws Exception {
    try (var server = MailServers.thatLies();
        var lakes = Lakes.founded(TestDatabase.fresh(), MailServers.settings(server.port()))) {
      lakes.context.getBean("timekeeper", SmartLifecycle.class).stop();
      delegate(lakes, "XB", "belmark@lakes.example");
      delegate(lakes, "XC", "corland@lakes.example");
      String id = lakes.ticking("still-waters", Duration.ofDays(3)).id();
      String opened = new Reminder(id, 1, Reminder.Occasion.OPENED).about();
      assertThat(lakes.context.getBean(Diary.class).holds(ReminderBearer.KIND, opened)).isTrue();
      assertThat(perform(lakes, opened)).isInstanceOf(Next.Done.class);
      assertThat(perform(lakes, opened)).isInstanceOf(Next.Done.class);
      assertThat(recipients(server)).containsExactlyInAnyOrder("belmark", "corland");
      assertThat(server.heard()).noneMatch(line -> line.contains("Levels of the lakes"));

      lakes.answer(id, "XC", AnswerKind.CONSENT);
      perform(lakes, new Reminder(id, 1, Reminder.Occasion.DAY_BEFORE).about());
      assertThat(recipients(server)).containsExactlyInAnyOrder("belmark", "corland", "belmark");

      lakes.answer(id, "XA", AnswerKind.OBJECTION);
      perform(lakes, new Reminder(id, 1, Reminder.Occasion.DAY_BEFORE).about());
      assertThat(recipients(server)).as("the silence is broken").hasSize(3);
    }
  }

  @Test
  void a_server_that_cannot_be_reached_is_tried_again() throws Exception {
    try (var server = MailServers.thatHangs();
        var lakes = Lakes.founded(TestDatabase.fresh(), MailServers.settings(server.port()))) {
      delegate(lakes, "XB", "belmark@lakes.example");
      String id = lakes.open("round-table", Optional.empty());
      String opened = new Reminder(id, 1, Reminder.Occasion.OPENED).about();
      assertThat(perform(lakes, opened)).isInstanceOf(Next.Again.class);
    }
  }

  @Test
  void a_clock_of_less_than_a_day_has_no_letter_a_day_before() {
    var now = java.time.Instant.parse("2026-11-22T10:00:00Z");
    assertThat(Reminder.of("a", 1, Optional.of(now.plusSeconds(3600)), now)).hasSize(1);
    assertThat(Reminder.of("a", 1, Optional.of(now.plus(Duration.ofHours(25))), now))
        .extracting(Reminder.Due::when)
        .containsExactly(now, now.plusSeconds(3600));
    Reminder day = new Reminder("a", 2, Reminder.Occasion.DAY_BEFORE);
    assertThat(Reminder.parse(day.about())).isEqualTo(day);
  }

  private static Next perform(Lakes lakes, String about) {
    return lakes.context.getBean(ReminderBearer.class).perform(about);
  }

  private static List<String> recipients(MailServers server) {
    return server.heard().stream()
        .filter(line -> line.startsWith("RCPT TO:<"))
        .map(line -> line.substring("RCPT TO:<".length(), line.indexOf('@')))
        .toList();
  }

  private static void delegate(Lakes lakes, String state, String address) {
    var accounts = lakes.context.getBean(Accounts.class);
    var wanted =
        new NewPerson(
            "delegate-" + UUID.randomUUID(),
            Text.of("A delegate", "Делегат", "代表"),
            Optional.of(address));
    var person = accounts.add(People.administrator(), wanted).orThrow();
    accounts
        .grant(
            Actor.SYSTEM,
            person.id(),
            Capacity.permanentRepresentative(state),
            accounts.today(),
            Optional.empty())
        .orThrow();
  }
}
