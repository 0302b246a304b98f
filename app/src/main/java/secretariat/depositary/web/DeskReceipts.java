package secretariat.depositary.web;

import java.util.List;
import org.springframework.stereotype.Component;
import secretariat.accounts.Accounts;
import secretariat.depositary.Archive;
import secretariat.depositary.Drafts;
import secretariat.depositary.ForwardingClock;
import secretariat.depositary.Powers;
import secretariat.kernel.Actor;
import secretariat.register.Act;
import secretariat.ui.Paging;

/** The list of received originals that wait for their deposit. */
@Component
class DeskReceipts {

  private static final int ROWS = 50;

  private final Archive archive;
  private final Drafts drafts;
  private final DeskActs acts;
  private final Accounts accounts;
  private final ForwardingClock clock;

  DeskReceipts(
      Archive archive, Drafts drafts, DeskActs acts, Accounts accounts, ForwardingClock clock) {
    this.archive = archive;
    this.drafts = drafts;
    this.acts = acts;
    this.accounts = accounts;
    this.clock = clock;
  }

  DeskReceiptsPage page(Actor reader, int number) {
    List<Archive.Entry> waiting = archive.awaitingDeposit(reader);
    var paging = new Paging(number, ROWS, waiting.size());
    List<DeskReceiptsPage.Row> rows =
        waiting.stream().skip(paging.offset()).limit(ROWS).map(this::row).toList();
    return new DeskReceiptsPage(rows, paging, Powers.RECEIVE.heldBy(reader), accounts.today());
  }

  private DeskReceiptsPage.Row row(Archive.Entry entry) {
    DeskStage stage =
        drafts
            .of(entry.id())
            .map(draft -> draft.ready() ? DeskStage.AWAITING_SECOND_READER : DeskStage.DRAFTED)
            .orElse(DeskStage.RECEIVED);
    return new DeskReceiptsPage.Row(entry, stage, clock.lastDay(entry.receivedOn()));
  }

  DeskAct told(Act act) {
    return acts.told(act);
  }
}
