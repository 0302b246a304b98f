package secretariat.depositary.web;

import java.util.List;
import org.springframework.stereotype.Component;
import secretariat.bodies.Bodies;
import secretariat.bodies.BodyOn;
import secretariat.decisions.DecisionBook;
import secretariat.depositary.AwaitedTexts;
import secretariat.depositary.AwaitedTexts.Awaited;
import secretariat.kernel.Actor;
import secretariat.kernel.Text;
import secretariat.ui.DeskItem;
import secretariat.ui.DeskItems;
import secretariat.ui.Phrase;

/** Shows at the registry's desk each adopted text that the depositary awaits. */
@Component
class AwaitedTextsWaiting implements DeskItems {

  private static final int MOST = 100;

  private final AwaitedTexts texts;
  private final Bodies bodies;

  AwaitedTextsWaiting(AwaitedTexts texts, Bodies bodies) {
    this.texts = texts;
    this.bodies = bodies;
  }

  @Override
  public List<DeskItem> itemsFor(Actor actor) {
    return texts.by(actor).stream().limit(MOST).map(this::item).toList();
  }

  private DeskItem item(Awaited awaited) {
    DecisionBook.Entry decision = awaited.decision();
    return new DeskItem(
        Phrase.of(
            "depositary.desk.waits.text",
            decision.bodyNumber().orElse(decision.registryNumber()),
            body(decision)),
        decision.title(),
        awaited.by(),
        Phrase.of("depositary.desk.step.text"),
        "/desk/receipts/new");
  }

  private Text body(DecisionBook.Entry decision) {
    String code = decision.body().orElseThrow();
    return bodies
        .bodyOn(code, decision.adopted().latest())
        .map(BodyOn::name)
        .orElseGet(() -> Text.same(code));
  }
}
