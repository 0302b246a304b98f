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
import org.springframework.context.ApplicationContext;
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

  /** Whether it begins no new documents, and only takes up those that were left. */
  static final String ONLY_LEFT = "crash.only-left";

  /** How many work at once. */
  static final String CLERKS = "crash.clerks";

  private final ApplicationContext office;
  private final Work kind;
  private final PrintStream out;
  private final ConcurrentLinkedQueue<String> left;
  private final String life;
  private final AtomicInteger begun = new AtomicInteger();

  private CrashWorker(
      ApplicationContext office, Work kind, PrintStream out, String life, List<String> left) {
    this.office = office;
    this.kind = kind;
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
    Map<String, String> settings = new HashMap<>();
    System.getProperties()
        .forEach((name, value) -> {
          if (name.toString().startsWith("secretariat.")) {
            settings.put(name.toString(), value.toString());
          }
        });
    var office =
        QuietOffice.open(
            settings,
            Path.of(System.getProperty("crash.data")),
            List.of(System.getProperty("crash.witness")));
    var worker =
        new CrashWorker(
            office,
            Work.valueOf(System.getProperty("crash.work")),
            out,
            arguments[0],
            Arrays.asList(arguments).subList(1, arguments.length));
    out.println(READY);
    for (int i = 0; i < Integer.getInteger(CLERKS, 3); i++) {
      Thread.ofPlatform().name("clerk-" + i).start(worker::work);
    }
  }

  private void work() {
    boolean fresh = !Boolean.getBoolean(ONLY_LEFT);
    for (String document = next(fresh); !document.isEmpty(); document = next(fresh)) {
      walk(document);
    }
  }

  private String next(boolean mayBegin) {
    String document = left.poll();
    if (document != null) {
      return document;
    }
    return mayBegin ? life + "-" + begun.incrementAndGet() : "";
  }

  private void walk(String document) {
    String beganIn = document.substring(0, document.indexOf('-'));
    var workflow = new Workflow(office, kind.steps(office, beganIn));
    String id = "";
    for (Workflow.Step step : workflow.steps()) {
      awaitDue(step, id);
      String outcome = insist(workflow, step, document, id);
      if (outcome.isEmpty()) {
        return;
      }
      if (id.isEmpty()) {
        id = ActId.parse(outcome).subject().id();
      }
    }
    out.println(FINISHED + " " + document);
  }

  /** Looks from time to time whether the office has come so far. */
  private static void awaitDue(Workflow.Step step, String id) {
    while (true) {
      try {
        if (step.due().test(id)) {
          return;
        }
      } catch (DataAccessException | TransactionException lost) {
        System.err.println(BROKEN + " " + lost);
      }
      pause();
    }
  }

  /** Asks until it is done; a database that was killed comes back. Empty if it was refused. */
  private String insist(Workflow workflow, Workflow.Step step, String document, String id) {
    String key = document + "/" + step.name();
    out.println(ASKED + " " + key);
    // An impatient person presses the button twice.
    if (key.hashCode() % 3 == 0) {
      Thread.ofVirtual().start(() -> ask(workflow, step, document, id, key));
    }
    while (true) {
      String outcome = ask(workflow, step, document, id, key);
      if (!outcome.equals(BROKEN)) {
        return outcome;
      }
      pause();
    }
  }

  private String ask(
      Workflow workflow, Workflow.Step step, String document, String id, String key) {
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
