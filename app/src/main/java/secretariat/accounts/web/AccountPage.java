package secretariat.accounts.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import secretariat.accounts.Appointment;
import secretariat.accounts.Person;
import secretariat.ui.Form;
import secretariat.ui.Page;
import secretariat.ui.Shape;

/**
 * One person as the administrator sees it: data, capacities, and the acts that change them.
 *
 * @param granting the form by which a capacity is granted
 * @param ending the form by which one is ended
 * @param link the address of a one-time link just issued, shown this once
 */
public record AccountPage(
    Person person,
    List<Appointment> appointments,
    LocalDate today,
    Form granting,
    Form ending,
    Optional<String> link)
    implements Page {

  public AccountPage {
    appointments = List.copyOf(appointments);
  }

  @Override
  public int status() {
    return granting.isRefused() || ending.isRefused() ? 422 : 200;
  }

  /** What is still held or will be held, and so can be ended. */
  public List<Appointment> endable() {
    return appointments.stream().filter(each -> !standing(each).equals("past")).toList();
  }

  public String standing(Appointment appointment) {
    if (appointment.heldOn(today)) {
      return "held";
    }
    return appointment.from().isAfter(today)
            && appointment.until().map(last -> !last.isBefore(appointment.from())).orElse(true)
        ? "future"
        : "past";
  }

  public Shape shape(Appointment appointment) {
    return switch (standing(appointment)) {
      case "held" -> Shape.DONE;
      case "future" -> Shape.OPEN;
      default -> Shape.ENDED;
    };
  }
}
