package secretariat.depositary;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import secretariat.kernel.Text;

/** What a deposited text rests on. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "by")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Basis.Decision.class, name = "decision"),
  @JsonSubTypes.Type(value = Basis.Signature.class, name = "signature"),
  @JsonSubTypes.Type(value = Basis.Historical.class, name = "historical")
})
public sealed interface Basis {

  /** It was adopted by a decision of a body. */
  record Decision(String body, Optional<String> number, LocalDate date) implements Basis {}

  /** It was signed. The signatories are codes of states, or names where there is no code. */
  record Signature(List<String> signatories, Text place, LocalDate date) implements Basis {}

  /** It was adopted before this register was kept; what is not known stays absent. */
  record Historical(Optional<LocalDate> date, Text note) implements Basis {}

  /** The day of adoption or signature, if it is known. */
  default Optional<LocalDate> on() {
    return switch (this) {
      case Decision decision -> Optional.of(decision.date());
      case Signature signature -> Optional.of(signature.date());
      case Historical historical -> historical.date();
    };
  }

  /** The body that decided, if it was a decision. */
  default Optional<String> decidedBy() {
    return this instanceof Decision decision ? Optional.of(decision.body()) : Optional.empty();
  }
}
