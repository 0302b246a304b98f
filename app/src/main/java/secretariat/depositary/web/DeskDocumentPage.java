package secretariat.depositary.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import secretariat.depositary.Document;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.OriginalReceived;
import secretariat.kernel.Text;
import secretariat.ui.Frame;
import secretariat.ui.Moment;
import secretariat.ui.Page;

/**
 * The working page of a document: its facts, its life, and what comes next.
 *
 * @param details what is known since the deposit
 * @param may the further acts that the reader may do, by the last part of their address
 */
public record DeskDocumentPage(
    Identity identity,
    Progress progress,
    Optional<Details> details,
    List<DeskAct> acts,
    List<String> may)
    implements Page {

  public DeskDocumentPage {
    acts = List.copyOf(acts);
    may = List.copyOf(may);
  }

  /** Which document it is. */
  public record Identity(String id, Text title, OriginalReceived receipt) {

    public String path() {
      return "/desk/documents/" + id;
    }
  }

  /**
   * How far it is.
   *
   * @param by the last day for its certified copies
   */
  public record Progress(DeskStage stage, Optional<LocalDate> by, DeskNextAct next) {}

  /** What the deposit says, in words. */
  public record Details(Deposited document, Text documentKind, Text basis, List<CopyRow> copies) {
    public Details {
      copies = List.copyOf(copies);
    }
  }

  /** A certified copy and the name of its recipient. */
  public record CopyRow(Document.Copy copy, Text recipient) {}

  /** The document's life, act by act. */
  public List<Moment> life(Frame frame) {
    return acts.stream()
        .map(each ->
            new Moment(
                frame.instant(each.act().recorded()),
                frame.speech().say(each.what()),
                frame.say(
                    "depositary.desk.act-detail",
                    each.person(),
                    frame.say("accounts.office." + each.act().actor().capacity().office()),
                    each.act().id().code()),
                Optional.of(each.path())))
        .toList();
  }
}
