package secretariat.accounts;

import java.util.function.Supplier;
import secretariat.kernel.Outcome;

/**
 * An argument of every controller method that records something: does the request once, however
 * often it arrives. Over the API the key is the header {@code Idempotency-Key}; a form carries it
 * in a hidden field of the name {@link #FIELD}.
 *
 * <pre>{@code
 * return once.run(ActId.class, () -> depositary.deposit(actor, wanted));
 * }</pre>
 */
public final class Once {

  /** The request header that carries the key. */
  public static final String HEADER = "Idempotency-Key";

  /** The hidden field of a form that carries the key. */
  public static final String FIELD = "idempotency-key";

  /** The request attribute under which the SHA-256 of a request's body is kept, if it was read. */
  public static final String BODY_HASH = Once.class.getName() + ".bodyHash";

  record Request(String person, String route, String key, String hash) {}

  private final Idempotency idempotency;
  private final Request request;

  Once(Idempotency idempotency, Request request) {
    this.idempotency = idempotency;
    this.request = request;
  }

  /**
   * Does the work in one transaction, or gives the outcome it had when this request came before.
   *
   * @param type of the outcome's value, kept as JSON for ever: keep it small
   */
  public <T> Outcome<T> run(Class<T> type, Supplier<Outcome<T>> work) {
    return idempotency.run(request, type, work);
  }
}
