package secretariat.kernel;

import java.util.List;
import java.util.function.Function;

/** What came of an intent: it was done, or it was refused with reasons. A refusal is a value. */
public sealed interface Outcome<T> {

  record Done<T>(T value) implements Outcome<T> {}

  /** At least one refusal, in the order of the fields. */
  record Refused<T>(List<Refusal> refusals) implements Outcome<T> {
    public Refused {
      refusals = List.copyOf(refusals);
      if (refusals.isEmpty()) {
        throw new IllegalArgumentException("A refusal needs a reason");
      }
    }
  }

  static <T> Outcome<T> done(T value) {
    return new Done<>(value);
  }

  static <T> Outcome<T> refused(List<Refusal> refusals) {
    return new Refused<>(refusals);
  }

  static <T> Outcome<T> refused(Refusal refusal) {
    return new Refused<>(List.of(refusal));
  }

  /** Done, unless there are reasons against it. */
  static <T> Outcome<T> unless(List<Refusal> reasons, T value) {
    return reasons.isEmpty() ? new Done<>(value) : new Refused<>(reasons);
  }

  default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
    return switch (this) {
      case Done<T> done -> new Done<>(change.apply(done.value()));
      case Refused<T> refused -> new Refused<>(refused.refusals());
    };
  }

  default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
    return switch (this) {
      case Done<T> done -> next.apply(done.value());
      case Refused<T> refused -> new Refused<>(refused.refusals());
    };
  }

  /** The value, where a refusal would be a bug. */
  default T orThrow() {
    return switch (this) {
      case Done<T> done -> done.value();
      case Refused<T> refused -> throw new IllegalStateException("Refused: " + refused.refusals());
    };
  }
}
