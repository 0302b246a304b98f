package secretariat.depositary.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import secretariat.accounts.Accounts;
import secretariat.accounts.Person;
import secretariat.depositary.Archive;
import secretariat.depositary.Basis;
import secretariat.depositary.ConcernDecided;
import secretariat.depositary.CopyCertified;
import secretariat.depositary.CopyRectified;
import secretariat.depositary.DataCorrected;
import secretariat.depositary.Depositary;
import secretariat.depositary.DepositaryAct;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.DocumentDeposited;
import secretariat.depositary.ForwardingClauseRecorded;
import secretariat.depositary.OriginalReceived;
import secretariat.depositary.ParticipationClauseRecorded;
import secretariat.depositary.PartiesRecorded;
import secretariat.depositary.RecipientsFixed;
import secretariat.depositary.Reclassified;
import secretariat.depositary.TextCollated;
import secretariat.depositary.TextRectified;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;
import secretariat.kernel.Seat;
import secretariat.kernel.Text;
import secretariat.offices.Offices;
import secretariat.offices.Recipient;
import secretariat.register.Act;
import secretariat.ui.Phrase;

/**
 * The life of a document, as far as the reader may see it. Everybody sees what was done with the
 * text; a certified copy is seen by its recipient; names of persons, the receipt and changes of
 * classification are seen by the Secretariat.
 */
@Component
class PublicDocumentLife {

  /**
   * Something that happened.
   *
   * @param path of the public act that recorded it
   */
  public record Event(LocalDate day, Phrase title, List<Phrase> details, Optional<String> path) {}

  private final Depositary depositary;
  private final Accounts accounts;
  private final Offices offices;
  private final Seat seat;

  PublicDocumentLife(Depositary depositary, Accounts accounts, Offices offices, Seat seat) {
    this.depositary = depositary;
    this.accounts = accounts;
    this.offices = offices;
    this.seat = seat;
  }

  List<Event> of(Actor reader, Deposited document) {
    Stream<Event> acts =
        depositary.acts(document.subject().id()).stream()
            .flatMap(act -> event(reader, document, act).stream());
    return Stream.concat(adoption(document.data().basis()).stream(), acts).toList();
  }

  private static Optional<Event> adoption(Basis basis) {
    String title =
        switch (basis) {
          case Basis.Decision _ -> "depositary.life.adopted";
          case Basis.Signature _ -> "depositary.life.signed";
          case Basis.Historical _ -> "depositary.life.historical";
        };
    return basis.on().map(day -> new Event(day, Phrase.of(title), List.of(), Optional.empty()));
  }

  private Optional<Event> event(Actor reader, Deposited document, Act act) {
    boolean official = reader.capacity().readsPapers();
    boolean seen =
        switch ((DepositaryAct) act.content()) {
          case OriginalReceived _, Reclassified _ -> official;
          case DocumentDeposited _, TextCollated _, TextRectified _ -> true;
          case CopyRectified correction -> mayHave(reader, document, correction.copy());
          case DataCorrected _ ->
              official || !act.classification().isStricterThan(document.classification());
          case CopyCertified _ -> mayHave(reader, document, act.id().sequence());
          case ConcernDecided _,
              ForwardingClauseRecorded _,
              ParticipationClauseRecorded _,
              PartiesRecorded _,
              RecipientsFixed _ ->
              official;
        };
    if (!seen) {
      return Optional.empty();
    }
    var details = new ArrayList<>(details((DepositaryAct) act.content(), act));
    if (official) {
      name(act.actor().person())
          .ifPresent(name -> details.add(Phrase.of("depositary.life.by", name)));
    }
    boolean open =
        document.classification() == Classification.PUBLIC
            && act.classification() == Classification.PUBLIC;
    return Optional.of(
        new Event(
            act.content() instanceof OriginalReceived receipt
                ? receipt.receivedOn()
                : seat.dateOf(act.recorded()),
            title((DepositaryAct) act.content()),
            List.copyOf(details),
            open ? Optional.of("/register/acts/" + act.id().code()) : Optional.empty()));
  }

  private static Phrase title(DepositaryAct act) {
    return switch (act) {
      case OriginalReceived receipt ->
          Phrase.of("depositary.life.received", receipt.receiptNumber());
      case DocumentDeposited deposit ->
          Phrase.of("depositary.life.deposited", deposit.registryNumber());
      case TextCollated collation -> Phrase.of("depositary.life.collated", collation.language());
      case DataCorrected _ -> Phrase.of("depositary.life.corrected");
      case Reclassified change ->
          Phrase.of(
              "depositary.life.reclassified",
              Phrase.of("depositary.classification." + change.before().code()),
              Phrase.of("depositary.classification." + change.after().code()));
      case CopyCertified copy -> Phrase.of("depositary.life.copy", copy.copyNumber());
      case ConcernDecided decision ->
          Phrase.of(
              "depositary.life.concern", decision.body(), decision.concerned() ? "yes" : "no");
      case ForwardingClauseRecorded clause ->
          Phrase.of("depositary.life.clause", clause.days(), clause.article());
      case ParticipationClauseRecorded clause ->
          Phrase.of("depositary.life.participation", clause.article());
      case PartiesRecorded parties ->
          Phrase.of("depositary.life.parties", parties.states().size(), parties.on());
      case RecipientsFixed list -> Phrase.of("depositary.life.recipients", list.lines().size());
      case TextRectified correction ->
          Phrase.of(
              "depositary.life.rectified." + correction.instrument().code(),
              correction.language(),
              correction.number());
      case CopyRectified correction ->
          Phrase.of("depositary.life.copy-rectified", correction.copyNumber(), correction.number());
    };
  }

  private List<Phrase> details(DepositaryAct content, Act act) {
    return switch (content) {
      case OriginalReceived _, DocumentDeposited _, TextCollated _, RecipientsFixed _ -> List.of();
      case ConcernDecided decision ->
          List.of(Phrase.of("depositary.life.reason", decision.reason()));
      case ForwardingClauseRecorded clause ->
          List.of(Phrase.of("depositary.life.reason", clause.wording()));
      case ParticipationClauseRecorded clause ->
          List.of(Phrase.of("depositary.life.reason", clause.wording()));
      case PartiesRecorded parties ->
          List.of(Phrase.of("depositary.life.parties-source", parties.source()));
      case TextRectified correction ->
          Stream.concat(
                  Stream.of(
                      Phrase.of("depositary.life.error", correction.error()),
                      correction
                          .from()
                          .map(day -> Phrase.of("depositary.life.from", day))
                          .orElseGet(() -> Phrase.of("depositary.life.ab-initio")),
                      Phrase.of("depositary.life.source", correction.source().source())),
                  correction.decision().stream()
                      .map(number -> Phrase.of("depositary.life.decision", number)))
              .toList();
      case CopyRectified correction ->
          List.of(Phrase.of("depositary.life.error", correction.error()));
      case DataCorrected correction ->
          Stream.concat(
                  correction.changes().stream().map(PublicDocumentLife::change),
                  Stream.of(Phrase.of("depositary.life.reason", correction.reason())))
              .toList();
      case Reclassified change -> List.of(Phrase.of("depositary.life.reason", change.reason()));
      case CopyCertified copy -> {
        Text name =
            offices
                .recipientOn(copy.recipient(), seat.dateOf(act.recorded()))
                .map(Recipient::shortName)
                .orElseGet(() -> Text.same(copy.recipient()));
        yield List.of(Phrase.of("depositary.life.recipient", name));
      }
    };
  }

  private static Phrase change(DataCorrected.Change change) {
    String field =
        change.field().equals(DataCorrected.BODY_NUMBER)
            ? "depositary.body-number"
            : "depositary." + change.field();
    return Phrase.of(
        "depositary.life.change",
        Phrase.of(field),
        change.before().orElse("—"),
        change.after().orElse("—"));
  }

  private static boolean mayHave(Actor reader, Deposited document, long sequence) {
    return document.copies().stream()
        .filter(copy -> copy.sequence() == sequence)
        .anyMatch(copy -> Archive.mayHave(reader, copy));
  }

  private Optional<Text> name(String person) {
    try {
      return accounts.person(UUID.fromString(person)).map(Person::name);
    } catch (IllegalArgumentException notAPerson) {
      return Optional.empty();
    }
  }
}
