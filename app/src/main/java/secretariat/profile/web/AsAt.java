package secretariat.profile.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import secretariat.kernel.Refusal;
import secretariat.ui.Form;

/**
 * The day as at whose end a page is read.
 *
 * @param refusals why the day that was asked for could not be read; today is shown instead
 */
public record AsAt(LocalDate day, LocalDate today, String asked, List<Refusal> refusals) {

  public boolean isToday() {
    return day.equals(today);
  }

  public int status() {
    return refusals.isEmpty() ? 200 : 400;
  }

  public Form form() {
    String shown = refusals.isEmpty() ? day.toString() : asked;
    return Form.with(Map.of("at", shown)).refused(refusals);
  }

  /** What follows an address to name this day. */
  public String query() {
    return "?at=" + day;
  }

  /** The address of another page as at the same day. */
  public String after(String path) {
    return isToday() ? path : path + query();
  }
}
