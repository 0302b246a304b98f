package secretariat.decisions.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import secretariat.accounts.Once;
import secretariat.decisions.Deed;
import secretariat.decisions.Powers;
import secretariat.decisions.Proposal;
import secretariat.decisions.Proposal.Matter;
import secretariat.kernel.Actor;
import secretariat.kernel.Language;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.kernel.Seat;
import secretariat.kernel.Text;
import secretariat.register.ActId;
import secretariat.ui.Answer;
import secretariat.ui.Choice;
import secretariat.ui.Form;
import secretariat.ui.SeeOther;

/** The acts of the Secretariat on a proposal: a form, a second look, the act. */
@Controller
class ProposalActController {

  private static final String CONFIRMED = "confirmed";

  private final ConsentView view;
  private final ConsentNames names;
  private final ProposalDeeds deeds;
  private final Scans scans;
  private final Seat seat;

  ProposalActController(
      ConsentView view, ConsentNames names, ProposalDeeds deeds, Scans scans, Seat seat) {
    this.view = view;
    this.names = names;
    this.deeds = deeds;
    this.scans = scans;
    this.seat = seat;
  }

  @GetMapping("/desk/proposals/new")
  ProposalActPage enterForm(Actor actor, Language language) {
    return without(language, Deed.ENTER, lacking(Powers.PREPARE, actor, Form.blank()), false);
  }

  @PostMapping("/desk/proposals")
  Answer enter(Actor actor, Language language, Once once, Form form) {
    return entered(
        language,
        Deed.ENTER,
        form,
        () -> once.run(ActId.class, () -> deeds.enter(actor, new ConsentReading(form, seat))));
  }

  @GetMapping("/desk/past-decisions/new")
  ProposalActPage pastForm(Actor actor, Language language) {
    return without(
        language, Deed.ENTER_PAST, lacking(Powers.ENTER_PAST, actor, Form.blank()), false);
  }

  @PostMapping("/desk/past-decisions")
  Answer enterPast(Actor actor, Language language, Once once, Form form) {
    return entered(
        language,
        Deed.ENTER_PAST,
        form,
        () -> once.run(ActId.class, () -> deeds.enterPast(actor, new ConsentReading(form, seat))));
  }

  private Answer entered(
      Language language, Deed deed, Form form, java.util.function.Supplier<Outcome<ActId>> work) {
    if (form.value(CONFIRMED).isEmpty()) {
      return without(language, deed, form, true);
    }
    return switch (work.get()) {
      case Outcome.Done<ActId>(ActId act) -> recorded(act);
      case Outcome.Refused<ActId>(List<Refusal> refusals) ->
          without(language, deed, form.refused(refusals), false);
    };
  }

  @GetMapping("/desk/proposals/{id}/{deed}")
  ProposalActPage form(
      Actor actor, Language language, @PathVariable String id, @PathVariable String deed) {
    Deed known = known(deed);
    Proposal proposal = view.proposal(actor, id);
    Form form = Form.with(prepared(known, proposal));
    return page(
        language,
        proposal,
        known,
        lacking(DocketController.BY_FORM.getOrDefault(known, Powers.CONDUCT), actor, form),
        false);
  }

  @PostMapping("/desk/proposals/{id}/{deed}")
  Answer act(
      Actor actor,
      Language language,
      Once once,
      Form form,
      @PathVariable String id,
      @PathVariable String deed,
      @RequestParam(name = "scan", required = false) List<MultipartFile> sent) {
    Deed known = known(deed);
    Proposal proposal = view.proposal(actor, id);
    Outcome<Optional<String>> scan =
        scans.kept(
            sent == null ? List.of() : sent,
            Optional.of(form.value("kept")).filter(kept -> !kept.isEmpty()));
    if (scan instanceof Outcome.Refused<Optional<String>>(List<Refusal> refusals)) {
      return page(language, proposal, known, form.refused(refusals), false);
    }
    Optional<String> kept = scan.orThrow();
    Form carrying = carrying(form, kept);
    if (form.value(CONFIRMED).isEmpty()) {
      return page(language, proposal, known, carrying, true);
    }
    return switch (done(actor, once, carrying, proposal, known, kept)) {
      case Outcome.Done<ActId> done when known == Deed.CARRY_OUT ->
          new SeeOther("/desk/proposals/" + id);
      case Outcome.Done<ActId>(ActId act) -> recorded(act);
      case Outcome.Refused<ActId>(List<Refusal> refusals) ->
          page(language, proposal, known, carrying.refused(refusals), false);
    };
  }

  /** An answer on paper arrives first, in a transaction of its own, and is recorded then. */
  private Outcome<ActId> done(
      Actor actor, Once once, Form form, Proposal proposal, Deed deed, Optional<String> kept) {
    var reading = new ConsentReading(form, seat);
    if (deed == Deed.ANSWER) {
      return deeds
          .receivePaper(actor, proposal.id(), form.value(Once.FIELD), reading, kept)
          .then(answer -> once.run(ActId.class, () -> deeds.record(proposal.id(), answer)));
    }
    Matter matter = ConsentView.matter(proposal);
    return once.run(ActId.class, () -> deeds.perform(actor, matter, deed, reading));
  }

  private static Form carrying(Form form, Optional<String> kept) {
    var values = new HashMap<>(form.values());
    values.remove("scan");
    kept.ifPresent(sha256 -> values.put("kept", List.of(sha256)));
    return new Form(values, form.refusals());
  }

  private static Form lacking(Powers power, Actor actor, Form form) {
    return power.refusal(actor).map(refusal -> form.refused(List.of(refusal))).orElse(form);
  }

  private static Deed known(String deed) {
    return Deed.ofCode(deed)
        .filter(DocketController.BY_FORM::containsKey)
        .orElseThrow(DocketController::missing);
  }

  /** What a form shows before anybody writes in it. */
  private Map<String, String> prepared(Deed deed, Proposal proposal) {
    var values = new HashMap<String, String>();
    Matter matter = ConsentView.matter(proposal);
    if (deed == Deed.REVISE) {
      matter
          .versions()
          .parts()
          .forEach((language, part) -> values.put("title." + language.tag(), part.title()));
    }
    if (deed == Deed.ADOPT && proposal instanceof Proposal.Agreed agreed) {
      values.put("on", seat.dateOf(agreed.since()).toString());
    }
    if (deed == Deed.ANSWER) {
      values.put("round", String.valueOf(matter.rounds()));
    }
    return values;
  }

  private static SeeOther recorded(ActId act) {
    return new SeeOther("/desk/proposals/%s/acts/%d".formatted(act.subject().id(), act.sequence()));
  }

  private ProposalActPage without(Language language, Deed deed, Form form, boolean look) {
    return new ProposalActPage(
        "", new Text(Map.of()), deed, Optional.empty(), choices(language, deed, true), form, look);
  }

  private ProposalActPage page(
      Language language, Proposal proposal, Deed deed, Form form, boolean look) {
    Matter matter = ConsentView.matter(proposal);
    return new ProposalActPage(
        proposal.id(),
        matter.versions().title(),
        deed,
        view.candidate(matter),
        choices(language, deed, matter.entered().project()),
        form,
        look);
  }

  private ProposalActPage.Choices choices(Language language, Deed deed, boolean project) {
    var states = new java.util.ArrayList<>(names.members(language));
    List<Choice> bodies = names.bodies(language);
    states.addAll(bodies);
    return new ProposalActPage.Choices(
        states,
        bodies,
        names.procedures(language),
        names.answers(language, project),
        Arrays.stream(Language.values())
            .map(each -> new Choice(each.tag(), each.autonym()))
            .toList(),
        deed == Deed.ENTER ? view.candidacies(language) : List.of());
  }
}
