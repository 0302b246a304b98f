package secretariat.accounts;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.ui.Form;

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

  /**
   * The second look before an act that cannot be taken back. The work is rehearsed and undone: what
   * the rules refuse is refused now, and what they allow is shown once more.
   *
   * @return the form to be shown; nothing once its sender has looked at it twice
   */
  public <T> Optional<Form> look(Form form, Supplier<Outcome<T>> work) {
    if (!form.value(Form.CHANGE).isEmpty()) {
      return Optional.of(form);
    }
    if (!form.value(Form.SECOND_LOOK).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (idempotency.rehearse(work)) {
          case Outcome.Done<T> _ -> form.forASecondLook();
          case Outcome.Refused<T>(List<Refusal> refusals) -> form.refused(refusals);
        });
  }
}
