package secretariat.profile.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import secretariat.accounts.Offices;
import secretariat.accounts.Once;
import secretariat.kernel.Access;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.profile.Profile;
import secretariat.profile.Proposals;
import secretariat.profile.ProposedAct;
import secretariat.register.ActId;
import secretariat.register.ActKinds;
import secretariat.register.Register;
import secretariat.ui.Answer;
import secretariat.ui.Form;
import secretariat.ui.Room;
import secretariat.ui.SeeOther;

/** The acts that the profile's files propose, and what officials make of them. */
@Controller
class ProposalsController {

  private static final String PROPOSALS = "/desk/profile/proposals";

  private final Proposals proposals;
  private final Register register;
  private final ActNames names;
  private final Profile profile;

  ProposalsController(
      Proposals proposals, Register register, List<ActKinds> kinds, Profile profile) {
    this.proposals = proposals;
    this.register = register;
    this.names = new ActNames(kinds);
    this.profile = profile;
  }

  @Bean
  static Access proposalsAccess() {
    return Access.of("profile")
        .offices(
            Offices.RECORDERS,
            "GET " + PROPOSALS,
            "GET " + PROPOSALS + "/{id}",
            "POST " + PROPOSALS + "/{id}/recordings",
            "POST " + PROPOSALS + "/{id}/dismissals",
            "GET /api/profile/proposals",
            "POST /api/profile/proposals/{id}/recordings",
            "POST /api/profile/proposals/{id}/dismissals");
  }

  @Bean
  static Room proposalsRoom() {
    return new Room(PROPOSALS, "profile.proposals", 290, Offices.among(Offices.RECORDERS));
  }

  @GetMapping(PROPOSALS)
  ProposalsPage all() {
    return new ProposalsPage(proposals.open(), names, profile);
  }

  @GetMapping(PROPOSALS + "/{id}")
  ProposalPage one(@PathVariable String id) {
    return page(id, Form.blank());
  }

  @PostMapping(PROPOSALS + "/{id}/recordings")
  Answer record(Actor actor, Once once, @PathVariable String id) {
    return answer(id, Form.blank(), once.run(ActId.class, () -> proposals.record(actor, id)));
  }

  @PostMapping(PROPOSALS + "/{id}/dismissals")
  Answer dismiss(Actor actor, Once once, @PathVariable String id, Form form) {
    return answer(
        id, form, once.run(ActId.class, () -> proposals.dismiss(actor, id, form.value("reason"))));
  }

  private Answer answer(String id, Form form, Outcome<ActId> outcome) {
    return switch (outcome) {
      case Outcome.Done<ActId> done -> new SeeOther(PROPOSALS);
      case Outcome.Refused<ActId> refused -> page(id, form.refused(refused.refusals()));
    };
  }

  private ProposalPage page(String id, Form form) {
    ProposedAct proposed =
        proposals.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return new ProposalPage(
        proposed,
        profile.called(proposed.subject().code()),
        names,
        register.acts(proposed.subject()),
        form);
  }
}
