package secretariat.depositary.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import secretariat.depositary.forwarding.ForwardingWaits;
import secretariat.kernel.Actor;
import secretariat.ui.DeskItem;
import secretariat.ui.DeskItems;
import secretariat.ui.Phrase;

/** What waits about copies on their way: deliveries for officials, receipts for recipients. */
@Component
class ForwardingWaiting implements DeskItems {

  private static final int MOST = 100;

  private final ForwardingWaits waits;

  ForwardingWaiting(ForwardingWaits waits) {
    this.waits = waits;
  }

  @Override
  public List<DeskItem> itemsFor(Actor actor) {
    Stream<DeskItem> deliveries =
        waits.outstanding(actor, MOST).stream()
            .map(waiting ->
                new DeskItem(
                    Phrase.of(
                        "depositary.forwarding.waits.deliver",
                        waiting.about().registryNumber(),
                        waiting.outstanding()),
                    waiting.about().title(),
                    waiting.due(),
                    Phrase.of("depositary.forwarding.step.deliver"),
                    "/desk/documents/%s/forwarding".formatted(waiting.about().document())));
    Stream<DeskItem> receipts =
        waits.unacknowledged(actor, MOST).stream()
            .map(row ->
                new DeskItem(
                    Phrase.of(
                        "depositary.forwarding.waits.acknowledge",
                        row.made().orElseThrow().number()),
                    row.about().title(),
                    Optional.empty(),
                    Phrase.of("depositary.forwarding.step.acknowledge"),
                    "/desk/deliveries/" + row.about().document()));
    return Stream.concat(deliveries, receipts).toList();
  }
}
