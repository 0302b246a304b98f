package secretariat.bodies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import secretariat.kernel.Refusal;
import secretariat.kernel.Text;
import secretariat.profile.Citation;

/** Whether a body may do something on a day, and which source says so. */
public sealed interface Verdict {

  /** A source gives it the power. */
  record Allowed(Citation source) implements Verdict {}

  /** A source denies it the power, or gives it to another body alone. */
  record Withheld(Text body, Text what, Citation source) implements Verdict {}

  /** No source that the register knows says anything about it. */
  record NotKnown(Text body, Text what, LocalDate day) implements Verdict {}

  /** No such body is known on that day. */
  record NoSuchBody(String code, LocalDate day) implements Verdict {}

  default boolean isAllowed() {
    return this instanceof Allowed;
  }

  /**
   * Why a new act may not rest on this; empty if it may. What happened in history is recorded all
   * the same, and this is then its verdict.
   */
  default Optional<Refusal> refusal(String field) {
    return switch (this) {
      case Allowed _ -> Optional.empty();
      case Withheld(Text body, Text what, Citation source) ->
          Optional.of(BodyRules.POWER_WITHHELD.refuses(field, body, what, source.source()));
      case NotKnown(Text body, Text what, LocalDate day) ->
          Optional.of(BodyRules.POWER_NOT_KNOWN.refuses(field, body, what, day));
      case NoSuchBody(String code, LocalDate day) ->
          Optional.of(BodyRules.BODY_NOT_KNOWN.refuses(field, code, day));
    };
  }

  /** The source that decides, if there is one. */
  default List<Citation> sources() {
    return switch (this) {
      case Allowed(Citation source) -> List.of(source);
      case Withheld(Text _, Text _, Citation source) -> List.of(source);
      case NotKnown _, NoSuchBody _ -> List.of();
    };
  }
}
