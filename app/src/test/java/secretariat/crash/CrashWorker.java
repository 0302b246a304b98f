package secretariat.crash;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import secretariat.kernel.Outcome;
import secretariat.register.ActId;

/**
 * The process that is killed. It takes up the documents that an earlier worker left, then new ones,
 * and says on its standard output what it asks and what was done, so that its parent knows what
 * must be there after its death. It never ends by itself.
 */
public final class CrashWorker {

  static final String ASKED = "@asked";
  static final String DONE = "@done";
  static final String FINISHED = "@finished";
  static final String REFUSED = "@refused";
  static final String BROKEN = "@broken";
  static final String DIED = "@died";
  static final String READY = "@ready";

  private static final int THREADS = 3;

  private final Workflow workflow;
  private final PrintStream out;
  private final ConcurrentLinkedQueue<String> left;
  private final String life;
  private final AtomicInteger fresh = new AtomicInteger();

  private CrashWorker(Workflow workflow, PrintStream out, String life, List<String> left) {
    this.workflow = workflow;
    this.out = out;
    this.life = life;
    this.left = new ConcurrentLinkedQueue<>(left);
  }

  /**
   * Works until it is killed.
   *
   * @param arguments the name of this life, then the documents that were left unfinished
   */
  public static void main(String[] arguments) {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    // Whatever else is said goes to the other stream.
    System.setOut(System.err);
    Map<String, String> database = new HashMap<>();
    System.getProperties()
        .forEach((name, value) -> {
          if (name.toString().startsWith("secretariat.database.")) {
            database.put(name.toString(), value.toString());
          }
        });
    var office =
        QuietOffice.open(
            database,
            Path.of(System.getProperty("crash.data")),
            List.of(System.getProperty("crash.witness")));
    var worker =
        new CrashWorker(
            new Workflow(office),
            out,
            arguments[0],
            Arrays.asList(arguments).subList(1, arguments.length));
    out.println(READY);
    for (int i = 0; i < THREADS; i++) {
      Thread.ofPlatform().name("clerk-" + i).start(worker::work);
    }
  }

  private void work() {
    while (true) {
      String document = left.poll();
      walk(document == null ? life + "-" + fresh.incrementAndGet() : document);
    }
  }

  private void walk(String document) {
    String id = "";
    for (Workflow.Step step : workflow.steps()) {
      String outcome = insist(step, document, id);
      if (outcome.isEmpty()) {
        return;
      }
      if (id.isEmpty()) {
        id = ActId.parse(outcome).subject().id();
      }
    }
    out.println(FINISHED + " " + document);
  }

  /** Asks until it is done; a database that was killed comes back. Empty if it was refused. */
  private String insist(Workflow.Step step, String document, String id) {
    String key = document + "/" + step.name();
    out.println(ASKED + " " + key);
    // An impatient person presses the button twice.
    if (key.hashCode() % 3 == 0) {
      Thread.ofVirtual().start(() -> ask(step, document, id, key));
    }
    while (true) {
      String outcome = ask(step, document, id, key);
      if (!outcome.equals(BROKEN)) {
        return outcome;
      }
      pause();
    }
  }

  private String ask(Workflow.Step step, String document, String id, String key) {
    try {
      return switch (workflow.send(step, document, id)) {
        case Outcome.Done<String>(String outcome) -> {
          out.println(DONE + " " + key + " " + outcome);
          yield outcome;
        }
        case Outcome.Refused<String>(var refusals) -> {
          out.println(REFUSED + " " + key + " " + refusals);
          yield "";
        }
      };
    } catch (DataAccessException | TransactionException lost) {
      System.err.println(BROKEN + " " + key + " " + lost);
      return BROKEN;
    } catch (RuntimeException | Error bug) {
      bug.printStackTrace();
      out.println(DIED + " " + key + " " + bug);
      throw bug;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
