package secretariat.ui.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import secretariat.kernel.Actor;
import secretariat.ui.DeskItem;
import secretariat.ui.DeskItems;

@Controller
class DeskController {

  private static final Comparator<DeskItem> BY_DEADLINE =
      Comparator.comparing(item -> item.by().orElse(LocalDate.MAX));

  private final List<DeskItems> modules;

  DeskController(ObjectProvider<DeskItems> modules) {
    this.modules = modules.orderedStream().toList();
  }

  @GetMapping("/desk")
  DeskPage desk(Actor actor) {
    return new DeskPage(
        modules.stream()
            .flatMap(module -> module.itemsFor(actor).stream())
            .sorted(BY_DEADLINE)
            .toList());
  }
}
