package secretariat.membership.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import secretariat.kernel.Actor;
import secretariat.kernel.Text;
import secretariat.membership.Membership;
import secretariat.membership.MembershipDesk;
import secretariat.membership.Nature;
import secretariat.membership.Power;
import secretariat.membership.State;
import secretariat.profile.Profile;
import secretariat.profile.Standings;
import secretariat.register.Act;
import secretariat.ui.Answer;
import secretariat.ui.Form;
import secretariat.ui.SeeOther;

/** The files of states and organisations, for officials and for each state its own. */
@Controller
class DeskStatesController {

  private final MembershipDesk desk;
  private final Membership membership;
  private final DeskFiles files;
  private final Profile profile;

  DeskStatesController(
      MembershipDesk desk, Membership membership, DeskFiles files, Profile profile) {
    this.desk = desk;
    this.membership = membership;
    this.files = files;
    this.profile = profile;
  }

  @GetMapping("/desk/states")
  Answer list(Actor actor, @RequestParam Optional<String> code, Form form) {
    Optional<String> asked = code.map(String::strip);
    if (asked.filter(Nature::isCode).isPresent()) {
      return new SeeOther("/desk/states/" + asked.orElseThrow());
    }
    return new DeskStatesPage(
        membership.all(desk.today()).stream().map(this::row).toList(),
        desk.underWay().stream().map(files::file).toList(),
        Power.RECORD.heldBy(actor),
        asked.isPresent()
            ? form.refused(List.of(ActReader.UNKNOWN_CODE.refuses("code", asked.orElseThrow())))
            : Form.blank());
  }

  private DeskStatesPage.Row row(State state) {
    State.Names names = state.calledOn(desk.today());
    Text standing =
        state
            .standingOn(desk.today())
            .flatMap(stood -> profile.standing(stood.standing()))
            .map(Standings.Kind::title)
            .orElseGet(() -> new Text(java.util.Map.of()));
    return new DeskStatesPage.Row(state.code(), names.shortName(), names.longName(), standing);
  }

  @GetMapping("/desk/states/{code}")
  DeskStatePage file(Actor actor, @PathVariable String code) {
    StateFile file = files.open(code);
    return new DeskStatePage(
        file,
        desk.verdicts(file.dossier()),
        files.possible(actor, file.dossier()),
        Power.ENTER_HISTORY.heldBy(actor));
  }

  @GetMapping("/desk/states/{code}/acts/{sequence}")
  DeskStateRecordedPage recorded(@PathVariable String code, @PathVariable String sequence) {
    StateFile file = files.known(code);
    Act act =
        file.dossier().acts().stream()
            .filter(each -> Long.toString(each.id().sequence()).equals(sequence))
            .findFirst()
            .orElseThrow(DeskFiles::missing);
    return new DeskStateRecordedPage(file, act);
  }

  @GetMapping("/desk/standing")
  OwnStandingPage own(Actor actor) {
    StateFile own = files.own(actor).orElseThrow(DeskFiles::missing);
    return new OwnStandingPage(own, files.awaitingRatificationBy(own.dossier().code()));
  }
}
