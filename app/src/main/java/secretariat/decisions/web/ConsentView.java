package secretariat.decisions.web;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import secretariat.decisions.Proposal;
import secretariat.decisions.Proposal.Adopted;
import secretariat.decisions.Proposal.Matter;
import secretariat.decisions.Proposal.Origin;
import secretariat.decisions.Proposal.Pending;
import secretariat.decisions.ProposalRoom;
import secretariat.decisions.Round;
import secretariat.kernel.Actor;
import secretariat.kernel.Language;
import secretariat.ui.Choice;

/** Finds a proposal for a reader, with what the reader may see of it. */
@Component
class ConsentView {

  private final ProposalRoom room;
  private final ConsentNames names;
  private final Candidacies candidacies;

  ConsentView(ProposalRoom room, ConsentNames names, Candidacies candidacies) {
    this.candidacies = candidacies;
    this.room = room;
    this.names = names;
  }

  /** A proposal that the reader may see; what he may not see is as if it were not there. */
  Proposal proposal(Actor reader, String id) {
    return Optional.of(id)
        .filter(each -> each.matches("[A-Za-z0-9._-]{1,80}"))
        .flatMap(each -> room.proposal(reader, each))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** A proposal that has not been entered as history. */
  static Matter matter(Proposal proposal) {
    return switch (proposal) {
      case Pending pending -> pending.matter();
      case Adopted adopted ->
          switch (adopted.origin()) {
            case Origin.ByConsent consent -> consent.matter();
            case Origin.Past _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
          };
    };
  }

  ProposalSheet sheet(Actor reader, String id) {
    Proposal proposal = proposal(reader, id);
    Matter matter = matter(proposal);
    Optional<Round> round = room.round(proposal);
    boolean all = room.seesAnswers(reader, proposal);
    return new ProposalSheet(
        proposal,
        matter,
        names.body(matter.entered().body()),
        names.sponsor(matter.entered().sponsor()),
        candidate(matter),
        round.map(each -> names.procedure(each.terms().procedure())),
        round.flatMap(each -> each.put().concerned()).map(names::state),
        round.flatMap(Round::expires),
        round,
        lines(reader, proposal),
        all ? names.states(room.yetToAnswer(proposal)) : List.of(),
        all,
        room.now());
  }

  /** Whom a decision approves, if it is one that does. */
  Optional<ProposalSheet.Candidate> candidate(Matter matter) {
    return matter.entered().effect().flatMap(each -> candidacies.named(each, names.today()));
  }

  /** The candidacies that a decision of today could approve. */
  List<Choice> candidacies(Language language) {
    return candidacies.awaiting(language, names.today());
  }

  List<AnswerLine> lines(Actor reader, Proposal proposal) {
    return room.answers(reader, proposal).stream()
        .map(answer ->
            new AnswerLine(answer, names.state(answer.state()), room.weight(proposal, answer)))
        .toList();
  }

  /** What changes when something happens that this reader may know of. */
  String edition(Actor reader, String id) {
    Proposal proposal = proposal(reader, id);
    return proposal.stage().code()
        + "-"
        + room.round(proposal).map(Round::number).orElse(0)
        + "-"
        + room.answers(reader, proposal).size();
  }
}
