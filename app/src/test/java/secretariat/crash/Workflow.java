package secretariat.crash;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.context.ApplicationContext;
import secretariat.accounts.Idempotency;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;

/**
 * The way of one document through the office, in steps. Each step is a request under a key of its
 * own, so it may be sent again at any time; the act's name is its outcome.
 */
final class Workflow {

  /** The route under which every request is kept. */
  static final String ROUTE = "POST /crash";

  /**
   * One request.
   *
   * @param due whether the office has come so far with the document of an id that it can be sent
   */
  record Step(String name, Actor actor, Deed deed, Predicate<String> due) {
    Step(String name, Actor actor, Deed deed) {
      this(name, actor, deed, id -> true);
    }
  }

  /** What a step does for a document, given the id that its receipt was given. */
  interface Deed {
    Outcome<String> perform(Papers papers, String id);
  }

  private final Idempotency idempotency;
  private final List<Step> steps;

  Workflow(ApplicationContext office, List<Step> steps) {
    this.idempotency = office.getBean(Idempotency.class);
    this.steps = List.copyOf(steps);
  }

  /** All steps in their order; the first one is the receipt. */
  List<Step> steps() {
    return steps;
  }

  /** Sends one request, for the first time or again. */
  Outcome<String> send(Step step, String document, String id) {
    String key = document + "/" + step.name();
    return idempotency
        .once(step.actor(), ROUTE, key, sha256(key))
        .run(String.class, () -> step.deed().perform(new Papers(document), id));
  }

  private static byte[] sha256(String words) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
