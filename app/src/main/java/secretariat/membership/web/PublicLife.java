package secretariat.membership.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.kernel.Classification;
import secretariat.membership.Dossier;
import secretariat.membership.MembershipDesk;
import secretariat.membership.Nature;
import secretariat.membership.State;
import secretariat.register.Act;

/**
 * What anybody may see of a state or an organisation. One that was only named, because it has asked
 * for something, is as if it were not there.
 */
@Component
class PublicLife {

  private final MembershipDesk desk;

  PublicLife(MembershipDesk desk) {
    this.desk = desk;
  }

  /** A state, and the acts on it that anybody may see. */
  record Life(State state, List<Act> acts) {}

  Optional<Life> of(String code) {
    if (!Nature.isCode(code)) {
      return Optional.empty();
    }
    Dossier dossier = desk.dossier(code);
    List<Act> open =
        dossier.acts().stream()
            .filter(act -> act.classification() == Classification.PUBLIC)
            .toList();
    boolean known =
        open.size() > dossier.state().names().size() && !dossier.state().names().isEmpty();
    return known ? Optional.of(new Life(dossier.state(), open)) : Optional.empty();
  }
}
