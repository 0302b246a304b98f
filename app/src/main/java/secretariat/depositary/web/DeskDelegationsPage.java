package secretariat.depositary.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import secretariat.depositary.Delegation;
import secretariat.kernel.Text;
import secretariat.ui.Page;
import secretariat.ui.Paging;
import secretariat.ui.Shape;

/**
 * The delegations of the power to certify, the newest first.
 *
 * @param mayDelegate whether the reader may give one
 */
public record DeskDelegationsPage(List<Row> rows, LocalDate today, boolean mayDelegate)
    implements Page {

  public DeskDelegationsPage {
    rows = List.copyOf(rows);
  }

  /** A delegation and the officer's name. */
  public record Row(Delegation delegation, Text officer) {

    public Optional<LocalDate> until() {
      return Optional.ofNullable(delegation.untilDay());
    }

    /** The last part of the key of its standing on a day. */
    public String standing(LocalDate day) {
      if (delegation.isValidOn(day)) {
        return "valid";
      }
      return day.isBefore(delegation.fromDay()) ? "to-come" : "ended";
    }

    public Shape shape(LocalDate day) {
      return switch (standing(day)) {
        case "valid" -> Shape.DONE;
        case "to-come" -> Shape.OPEN;
        default -> Shape.ENDED;
      };
    }
  }

  public Paging paging() {
    return new Paging(1, Math.max(1, rows.size()), rows.size());
  }
}
