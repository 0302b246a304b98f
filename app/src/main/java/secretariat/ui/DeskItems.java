package secretariat.ui;

import java.util.List;
import secretariat.kernel.Actor;

/** What waits in one module; each module offers its own as a bean. */
@FunctionalInterface
public interface DeskItems {
  List<DeskItem> itemsFor(Actor actor);
}
