package secretariat.depositary.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import secretariat.decisions.DecisionAct;
import secretariat.depositary.Archive;
import secretariat.depositary.CopyCertified;
import secretariat.depositary.CopyRectified;
import secretariat.depositary.DataCorrected;
import secretariat.depositary.Depositary;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.DocumentDeposited;
import secretariat.depositary.TextCollated;
import secretariat.depositary.TextRectified;
import secretariat.depositary.forwarding.ForwardingAct;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.kernel.Classification;
import secretariat.offices.Offices;
import secretariat.register.Act;
import secretariat.register.Arrivals;
import secretariat.register.Register;
import secretariat.register.Subject;

/**
 * The acts that concern a state, an organisation or a body and that it may see: those on itself,
 * its address, its copies and how they came to it; of a document that it received, what every
 * recipient may see; of errors and differences, what it was told; of decisions, what is public and
 * its own answers. Never what another state received.
 */
@Component
class StateActs {

  private final Register register;
  private final Arrivals arrivals;
  private final Depositary depositary;
  private final Archive archive;
  private final Concerned concerned;

  StateActs(
      Register register,
      Arrivals arrivals,
      Depositary depositary,
      Archive archive,
      Concerned concerned) {
    this.register = register;
    this.arrivals = arrivals;
    this.depositary = depositary;
    this.archive = archive;
    this.concerned = concerned;
  }

  /** The documents of which the state received a copy, or is to receive one, and may see. */
  Stream<Deposited> documents(String state) {
    return concerned.documents().of(state).stream()
        .flatMap(id -> archive.document(reader(state), id).stream())
        .filter(Deposited.class::isInstance)
        .map(Deposited.class::cast);
  }

  /** What is exported is what somebody sees who acts on behalf of the state. */
  private static Actor reader(String state) {
    return new Actor("export", Capacity.permanentRepresentative(state));
  }

  /** Of one document, the acts that the state may see, and those on its own copies. */
  Stream<Act> acts(Deposited document, String state) {
    String id = document.subject().id();
    return Stream.of(
            depositary.acts(id).stream().filter(act -> maySee(act, document, state)),
            register.acts(ForwardingAct.subject(id, state)).stream(),
            concerned.notices().onCopies(reader(state), document))
        .flatMap(each -> each);
  }

  /** The acts on the state itself, on errors and differences, and on decisions. */
  Stream<Act> others(String state) {
    var own =
        new ArrayList<>(
            List.of(
                new Subject("state", state),
                new Subject("organisation", state),
                new Subject("recipient", state)));
    concerned.offices().bodyBehind(state).ifPresent(body -> own.add(new Subject("body", body)));
    Stream<Act> decisions =
        arrivals.all(DecisionAct.SUBJECT).last().keySet().stream()
            .sorted()
            .flatMap(id -> register.acts(DecisionAct.subject(id)).stream())
            .filter(act -> maySee(act, state));
    return Stream.of(
            own.stream().flatMap(each -> register.acts(each).stream()),
            concerned.notices().of(reader(state)),
            decisions)
        .flatMap(each -> each);
  }

  static boolean maySee(Act act, Deposited document, String state) {
    return switch (act.content()) {
      case CopyCertified copy -> copy.recipient().equals(state);
      case CopyRectified rectified -> rectified.recipient().equals(state);
      case DocumentDeposited _, TextCollated _, TextRectified _ -> true;
      case DataCorrected _ -> !act.classification().isStricterThan(document.classification());
      default -> act.classification() == Classification.PUBLIC;
    };
  }

  static boolean maySee(Act act, String state) {
    return switch (act.content()) {
      case DecisionAct.AnswerReceived answer -> answer.state().equals(state);
      case DecisionAct.TextSent sent -> sent.state().equals(state);
      default -> act.classification() == Classification.PUBLIC;
    };
  }

  /** By what it is known whom something concerns. */
  @Component
  record Concerned(ConcernedDocuments documents, NoticedActs notices, Offices offices) {}
}
