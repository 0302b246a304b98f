package secretariat.bodies.web;

import java.util.List;
import secretariat.bodies.BodyOn;
import secretariat.bodies.ChairOn;
import secretariat.bodies.Chairs;
import secretariat.bodies.Turn;
import secretariat.ui.Page;
import secretariat.ui.Paging;

/** The bodies of today for those who look after them. */
public record DeskBodiesPage(List<Row> rows, ChairWords chairs, boolean mayRecord) implements Page {

  /** A body, who chairs it, and how its chairs went by its rule. */
  public record Row(BodyOn body, ChairOn chair, List<Chairs.Replayed> replay) {

    public long deviations() {
      return replay.stream().filter(each -> each.turn() instanceof Turn.Deviates).count();
    }
  }

  public DeskBodiesPage {
    rows = List.copyOf(rows);
  }

  public Paging paging() {
    return new Paging(1, Math.max(1, rows.size()), rows.size());
  }
}
