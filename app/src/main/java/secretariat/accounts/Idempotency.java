package secretariat.accounts;

import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import secretariat.kernel.Actor;
import secretariat.kernel.LegalClock;
import secretariat.kernel.Outcome;
import secretariat.kernel.Rule;
import secretariat.register.Register;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets a request that arrives twice be done once. Actor, route, key, the hash of the request and
 * the outcome are kept in the transaction of the acts themselves, and for ever.
 *
 * <p>The same key with the same request gets the outcome of the first time; with another request it
 * is refused. A refusal leaves no trace: nothing was done, so the key is free, and the request may
 * be put right and sent again.
 */
@Component
public class Idempotency {

  static final Rule KEY_USED_OTHERWISE = Rule.of("accounts.key-used-otherwise");

  private final RequestsDone store;
  private final Register register;
  private final JsonMapper json;
  private final LegalClock clock;

  Idempotency(RequestsDone store, Register register, JsonMapper json, LegalClock clock) {
    this.store = store;
    this.register = register;
    this.json = json;
    this.clock = clock;
  }

  /** The requests of one actor to one route under one key. */
  public Once once(Actor actor, String route, String key, byte[] requestHash) {
    return new Once(
        this, new Once.Request(actor.person(), route, key, HexFormat.of().formatHex(requestHash)));
  }

  /**
   * Does the work, unless it was done already. A second request under the same key waits until the
   * first is over.
   *
   * @param type of the outcome's value, which is kept as JSON for ever: keep it small, such as the
   *     id of an act
   */
  <T> Outcome<T> run(Once.Request request, Class<T> type, Supplier<Outcome<T>> work) {
    return register.together(() -> {
      if (!store.begin(request, clock.now())) {
        return earlier(request, type);
      }
      Outcome<T> outcome = work.get();
      if (outcome instanceof Outcome.Done<T> done) {
        store.finish(request, json.writeValueAsString(done.value()));
      }
      return outcome;
    });
  }

  /** What the work would come to; it is done and undone. */
  <T> Outcome<T> rehearse(Supplier<Outcome<T>> work) {
    return register.rehearse(work);
  }

  private <T> Outcome<T> earlier(Once.Request request, Class<T> type) {
    Optional<RequestsDone.Earlier> earlier = store.earlier(request);
    return earlier
        .filter(each -> each.request().equals(request.hash()))
        .map(each -> Outcome.done(json.readValue(each.outcome(), type)))
        .orElseGet(() -> Outcome.refused(KEY_USED_OTHERWISE.refuses("Idempotency-Key")));
  }
}
