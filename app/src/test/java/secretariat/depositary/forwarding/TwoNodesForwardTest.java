package secretariat.depositary.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import secretariat.crash.LettersSent;
import secretariat.database.TestDatabase;
import secretariat.depositary.Document.Copy;
import secretariat.depositary.forwarding.ForwardingBoard.Row;
import secretariat.depositary.forwarding.ForwardingBoard.Standing;
import secretariat.diary.Next;
import secretariat.kernel.Refusal;
import secretariat.mail.MailServers;

/**
 * Two nodes on one database and one folder of files perform the same duties of forwarding: as their
 * diaries share them out, and both at once, as when one was thought to be dead and was not.
 */
@Tag("any-engine")
@Timeout(300)
class TwoNodesForwardTest {

  private final TestDatabase database = TestDatabase.fresh();

  @Test
  void two_nodes_at_the_same_lists_make_one_copy_and_one_letter_for_each_recipient()
      throws Exception {
    var mail = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    Path files = TestDatabase.dataFolder();
    try (ForwardingWorld one = node(files, mail);
        ForwardingWorld other = node(beside(files), mail);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      one.everybodyIsInThePortalExcept("IN", "TJ");
      one.notified("IN", Means.E_MAIL, Optional.of("mission@in.example"));
      one.notified("TJ", Means.E_MAIL, Optional.of("mission@tj.example"));
      List<String> ids = List.of(one.collated(), one.collated());
      one.fix(ids.getFirst(), false);
      other.fix(ids.getLast(), false);

      for (String id : ids) {
        race(threads, one, other, node -> node.office(CopyMaking.class).perform(id));
        one.awaitAll(id, 10);
        race(threads, one, other, node -> sendAll(node, id));
      }

      for (String id : ids) {
        ForwardingWorld.await(() ->
            one.board(id).stream()
                .map(Row::standing)
                .allMatch(each -> each == Standing.DELIVERED || each == Standing.UNDER_WAY));
        requireEachOnce(one, id);
        Refusal late = Troubles.COPY_BROKE.refuses("", "noted when the other had made it");
        one.office(Troubles.class).note(id, "KZ", late);
        assertThat(one.office(CopyMaking.class).perform(id)).isEqualTo(new Next.Done());
        assertThat(one.office(Troubles.class).of(id)).isEmpty();
      }
      var letters = new LettersSent(mail, database.superuser());
      assertThat(letters.broken()).isEmpty();
      assertThat(letters.unclaimed()).isEmpty();
      assertThat(one.differences()).isEmpty();
      assertThat(other.differences()).isEmpty();
    } finally {
      mail.stop();
    }
  }

  private static void requireEachOnce(ForwardingWorld node, String id) {
    assertThat(node.recipientsOfCopies(id))
        .containsExactlyInAnyOrderElementsOf(ForwardingWorld.MEMBERS);
    assertThat(node.document(id).copies().stream().map(Copy::act).map(act -> act.copyNumber()))
        .doesNotHaveDuplicates();
    for (String code : ForwardingWorld.MEMBERS) {
      assertThat(node.office(Consignments.class).acts(id, code))
          .extracting(act -> act.kind())
          .doesNotHaveDuplicates()
          .startsWith("copy-dispatched");
    }
    assertThat(node.board(id)).extracting(row -> row.facts().note()).doesNotHaveDuplicates();
  }

  private static int sendAll(ForwardingWorld node, String id) {
    var dispatching = node.office(Dispatching.class);
    List<Copy> copies = node.document(id).copies();
    copies.forEach(copy -> dispatching.perform(id + "/" + copy.sequence()));
    return copies.size();
  }

  /** Both begin at the same moment, besides what their diaries have them do. */
  private static <T> void race(
      ExecutorService threads,
      ForwardingWorld one,
      ForwardingWorld other,
      Function<ForwardingWorld, T> work)
      throws Exception {
    var start = new CyclicBarrier(2);
    var running = new ArrayList<Future<T>>();
    for (ForwardingWorld node : List.of(one, other)) {
      running.add(
          threads.submit(() -> {
            start.await();
            return work.apply(node);
          }));
    }
    for (Future<T> each : running) {
      each.get();
    }
  }

  private ForwardingWorld node(Path data, GreenMail mail) throws Exception {
    Map<String, String> settings = new HashMap<>(MailServers.settings(mail.getSmtp().getPort()));
    settings.put("secretariat.mail.timeout", "10");
    return ForwardingWorld.open(database.properties(), data, settings);
  }

  /** A folder of its own for a second node, which shares the files and the keys. */
  private static Path beside(Path first) throws Exception {
    Path second = TestDatabase.dataFolder();
    for (String shared : List.of("files", "keys")) {
      Files.createSymbolicLink(
          second.resolve(shared), Files.createDirectories(first.resolve(shared)));
    }
    return second;
  }
}
