package secretariat.register;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which acts were erased, and by which act. */
@Component
class Erasures {

  private final Register register;

  Erasures(Register register) {
    this.register = register;
  }

  /** The act by which an act's opening was erased, if it was. */
  Optional<Act> of(ActId act) {
    return Erasure.isNeverErased(act.subject())
        ? Optional.empty()
        : register.acts(OpeningErased.subject(act)).stream().findFirst();
  }
}
