package secretariat.crash;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationContext;
import secretariat.decisions.DecisionAct.PastDecisionEntered;
import secretariat.decisions.DecisionAct.ProposalEntered;
import secretariat.decisions.DecisionDesk;
import secretariat.decisions.EffectWanted;
import secretariat.decisions.ProposalDesk;
import secretariat.depositary.Depositary;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.correction.CorrectionAct.CorrectionProposed;
import secretariat.depositary.correction.CorrectionAct.Level;
import secretariat.depositary.correction.CorrectionAct.Limit;
import secretariat.depositary.correction.CorrectionAct.NoticeGiven;
import secretariat.depositary.correction.CorrectionAct.ObjectionReceived;
import secretariat.depositary.correction.CorrectionDesk;
import secretariat.depositary.correction.CorrectionEnding;
import secretariat.depositary.correction.CorrectionWanted;
import secretariat.depositary.difference.DifferenceAct.DifferenceBrought;
import secretariat.depositary.difference.DifferenceAct.DifferenceReceived;
import secretariat.depositary.difference.Matter;
import secretariat.depositary.forwarding.AddressBook;
import secretariat.depositary.forwarding.DeliveryDesk;
import secretariat.depositary.forwarding.ForwardingBoard;
import secretariat.depositary.forwarding.Means;
import secretariat.depositary.notification.Addressee;
import secretariat.depositary.notification.CoveringLetters;
import secretariat.documents.FileStore;
import secretariat.kernel.Classification;
import secretariat.kernel.Language;
import secretariat.kernel.Outcome;
import secretariat.kernel.Text;
import secretariat.offices.OfficeAct.Decision;
import secretariat.offices.QuotaDesk;
import secretariat.offices.QuotaTable;
import secretariat.offices.RotationDesk;
import secretariat.profile.Certainty;
import secretariat.profile.Citation;
import secretariat.register.ActId;
import secretariat.register.Register;
import secretariat.register.Subject;

/** Acts that write into the index tables which neither a profile nor a finished document fills. */
public final class EveryTable {

  private EveryTable() {}

  /**
   * Does one act of each kind.
   *
   * @param copy the act that certified a copy, which is sent on paper
   */
  public static void fill(ApplicationContext office, ActId copy) {
    LocalDate today = office.getBean(ForwardingBoard.class).today();
    String document = copy.subject().id();
    var address = new AddressBook.Notified("IN", Means.PAPER, Optional.of("1 Street"), today);
    office.getBean(AddressBook.class).notified(Staff.REGISTRY, "IN", address, "Note 1").orThrow();
    office
        .getBean(DeliveryDesk.class)
        .sendOnPaper(Staff.REGISTRY, document, copy.sequence(), today)
        .orThrow();
    var heads = new Decision("hsc", Optional.of("1"), today);
    office
        .getBean(RotationDesk.class)
        .approveCycle(Staff.REGISTRY, "secretary-general", List.of("KZ", "CN", "KG"), today, heads)
        .orThrow();
    var governments = new Decision("hgc", Optional.of("2"), today);
    var quotas = new QuotaTable(today, Map.of("KZ", 6, "CN", 6), "decision", governments);
    office.getBean(QuotaDesk.class).decide(Staff.REGISTRY, 12, quotas).orThrow();
    decisions(office);
    corrections(office, document);
    difference(office, document);
  }

  private static void decisions(ApplicationContext office) {
    Text title = Text.of("Dams", "Плотины", "水坝");
    office
        .getBean(ProposalDesk.class)
        .enter(
            Staff.REGISTRY,
            new ProposalEntered(
                title,
                title,
                Optional.of("hsc"),
                "KZ",
                false,
                Optional.of(
                    new EffectWanted(
                        "procedure-authorised", Map.of("procedure", "silence", "body", "cnc"))),
                Optional.empty()))
        .orThrow();
    office
        .getBean(DecisionDesk.class)
        .enterPast(
            Staff.REGISTRY,
            new PastDecisionEntered(
                "",
                Optional.of("hsc"),
                Optional.of("7"),
                "2009-06",
                title,
                title,
                new Citation(title, Certainty.VERIFIED, List.of())))
        .orThrow();
  }

  /** A corrigendum of the document, and a proposal to a state that was told of it. */
  private static void corrections(ApplicationContext office, String document) {
    var deposited = (Deposited) office.getBean(Depositary.class).document(document).orElseThrow();
    var corrected =
        new Papers("corrected")
            .draft(office.getBean(FileStore.class)).texts().stream()
                .filter(text -> text.language() == Language.RU)
                .findFirst()
                .orElseThrow();
    var wanted =
        new CorrectionWanted(
            Language.RU,
            corrected,
            Text.of("A letter", "Буква", "一字"),
            Optional.empty(),
            "",
            List.of(),
            "7",
            2009);
    String correction =
        office
            .getBean(CorrectionDesk.class)
            .propose(Staff.REGISTRY, deposited, wanted)
            .orThrow()
            .subject()
            .id();
    office
        .getBean(CorrectionEnding.class)
        .make(Staff.LEGAL, correction, Optional.empty(), "")
        .orThrow();
    LocalDate today = office.getBean(ForwardingBoard.class).today();
    var proposal =
        new CorrectionProposed(
            document,
            Language.ZH,
            deposited.text(Language.ZH).orElseThrow().sha256(),
            deposited.text(Language.ZH).orElseThrow(),
            Text.same("error"),
            Optional.of(
                new Limit(
                    90,
                    today,
                    today.plusDays(90),
                    Level.PROPOSAL,
                    Citation.verified(Text.same("rule")))),
            List.of(new Addressee("KZ", Text.same("KZ"))),
            Optional.empty());
    Subject subject = Subject.fresh("correction");
    office
        .getBean(Register.class)
        .decide(
            subject,
            history -> {
              history.record(Staff.REGISTRY, today, Classification.INTERNAL, proposal);
              history.record(
                  Staff.REGISTRY,
                  today,
                  Classification.INTERNAL,
                  new NoticeGiven(1, "KZ", Means.PAPER, "Note 1"));
              history.record(
                  Staff.REGISTRY,
                  today,
                  Classification.INTERNAL,
                  new ObjectionReceived("KZ", Optional.empty(), today, "No", Optional.empty()));
              return Outcome.done(true);
            })
        .orThrow();
    office
        .getBean(CoveringLetters.class)
        .issue(Staff.REGISTRY, List.of(), Classification.INTERNAL, new ActId(subject, 1), "KZ")
        .orThrow();
  }

  /** A difference about the document, brought to the attention of another state. */
  private static void difference(ApplicationContext office, String document) {
    LocalDate today = office.getBean(ForwardingBoard.class).today();
    var received =
        new DifferenceReceived(
            document,
            new Addressee("KZ", Text.same("KZ")),
            Matter.CONDUCT,
            Text.same("It came late"),
            Optional.empty(),
            today);
    var brought =
        new DifferenceBrought(
            Optional.empty(), List.of(new Addressee("CN", Text.same("CN"))), Optional.empty());
    office
        .getBean(Register.class)
        .decide(
            Subject.fresh("difference"),
            history -> {
              history.record(Staff.REGISTRY, today, Classification.INTERNAL, received);
              history.record(Staff.LEGAL, today, Classification.INTERNAL, brought);
              return Outcome.done(true);
            })
        .orThrow();
  }
}
