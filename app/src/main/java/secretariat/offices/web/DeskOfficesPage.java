package secretariat.offices.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import secretariat.kernel.Text;
import secretariat.profile.Procedure;
import secretariat.ui.Frame;
import secretariat.ui.Page;
import secretariat.ui.Paging;

/**
 * The desk of offices: what is open, what is vacant, what ends.
 *
 * @param open nominations with what each still needs
 */
public record DeskOfficesPage(
    LocalDate today,
    List<Open> open,
    List<Vacancy> vacancies,
    List<TermRow> ending,
    List<Procedure> rotating)
    implements Page {

  /** A nomination, the steps that it can take, and how many checks fail or could not be made. */
  public record Open(TermRow row, List<String> missing, int broken, int notChecked) {}

  /**
   * Places of an office, or of a state's quota, that nobody is known to hold.
   *
   * @param number how many; nothing where it cannot be told
   */
  public record Vacancy(Text office, Optional<Text> state, Optional<Integer> number) {}

  public Paging paging(List<?> rows) {
    return new Paging(1, Math.max(1, rows.size()), rows.size());
  }

  public String missing(Frame frame, Open each) {
    return String.join(
        ", ", each.missing().stream().map(step -> frame.say("offices.milestone." + step)).toList());
  }
}
