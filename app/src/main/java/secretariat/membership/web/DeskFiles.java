package secretariat.membership.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import secretariat.kernel.Actor;
import secretariat.membership.Deed;
import secretariat.membership.Dossier;
import secretariat.membership.MembershipDesk;
import secretariat.membership.Nature;
import secretariat.membership.Power;
import secretariat.profile.Profile;

/** Finds the file of a state for a reader; what the reader may not see is not there. */
@Component
class DeskFiles {

  private final MembershipDesk desk;
  private final ActForms forms;
  private final Profile profile;

  DeskFiles(MembershipDesk desk, ActForms forms, Profile profile) {
    this.desk = desk;
    this.forms = forms;
    this.profile = profile;
  }

  /** A file that officials may open, even for a code that has no names yet. */
  StateFile open(String code) {
    if (!Nature.isCode(code)) {
      throw missing();
    }
    return file(desk.dossier(code));
  }

  /** A file in which something is on record. */
  StateFile known(String code) {
    StateFile file = open(code);
    if (file.dossier().acts().isEmpty()) {
      throw missing();
    }
    return file;
  }

  /** The file of the state or organisation on whose behalf somebody acts. */
  Optional<StateFile> own(Actor actor) {
    return actor.capacity().behalf().filter(Nature::isCode).map(desk::dossier).map(this::file);
  }

  /** The files of other states whose memoranda await a state's ratification. */
  List<StateFile> awaitingRatificationBy(String code) {
    return desk.underWay().stream()
        .filter(dossier -> !dossier.code().equals(code))
        .filter(dossier -> dossier.accession().notRatified().contains(code))
        .map(this::file)
        .filter(file -> file.notRatified() > 0)
        .toList();
  }

  /** A file as an official may see it, or the state itself. */
  Optional<StateFile> readable(Actor actor, String code) {
    if (Power.READ.heldBy(actor)) {
      return Optional.of(known(code));
    }
    return own(actor).filter(file -> file.dossier().code().equals(code));
  }

  StateFile file(Dossier dossier) {
    return new StateFile(
        dossier, forms.name(dossier), ratifications(dossier), profile, desk.today());
  }

  private List<StateFile.Ratified> ratifications(Dossier dossier) {
    return forms.ratifications(dossier).stream()
        .map(each -> new StateFile.Ratified(forms.name(each.by()), each.done()))
        .toList();
  }

  Deed deed(String slug) {
    return Deed.ofSlug(slug).orElseThrow(DeskFiles::missing);
  }

  /** What the table of acts allows now. */
  List<Deed> possible(Actor actor, Dossier dossier) {
    if (!Power.RECORD.heldBy(actor)) {
      return List.of();
    }
    if (dossier.state().names().isEmpty()) {
      return List.of(Deed.NAME);
    }
    boolean state = dossier.state().nature() == Nature.STATE;
    return Arrays.stream(Deed.values())
        .filter(deed -> state || !deed.isOfAccession())
        .filter(deed -> deed.isPossible(dossier.relation(), dossier.accession().stage()))
        .filter(deed -> deed != Deed.RATIFY || isRatificationAwaited(dossier))
        .toList();
  }

  /** Whether the organisation's rules ask for a ratification that is not on record. */
  boolean isRatificationAwaited(Dossier dossier) {
    return forms.ratifications(dossier).stream().anyMatch(each -> each.done().isEmpty());
  }

  static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
