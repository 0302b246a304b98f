package secretariat.depositary.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import secretariat.depositary.export.StateExport;
import secretariat.kernel.Actor;
import secretariat.kernel.LegalClock;
import secretariat.kernel.Seat;
import secretariat.offices.Offices;
import secretariat.offices.Recipient;

/** All that concerns a state in one file: for the state itself, and for the Secretariat. */
@Controller
class ExportController {

  private final StateExport export;
  private final Offices offices;
  private final LegalClock clock;
  private final Seat seat;

  ExportController(StateExport export, Offices offices, LegalClock clock, Seat seat) {
    this.export = export;
    this.offices = offices;
    this.clock = clock;
    this.seat = seat;
  }

  @GetMapping("/desk/exports")
  ExportsPage exports(Actor actor) {
    return new ExportsPage(recipients(actor), export.isPossible());
  }

  @GetMapping({"/desk/exports/{state}", "/api/exports/{state}"})
  @ResponseBody
  void export(Actor actor, @PathVariable String state, HttpServletResponse response)
      throws IOException {
    Recipient recipient =
        recipients(actor).stream()
            .filter(each -> each.code().equals(state) && export.isPossible())
            .findFirst()
            .orElseThrow(DeskRoom::missing);
    response.setContentType("application/zip");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"export-%s-%s.zip\""
            .formatted(recipient.code(), seat.dateOf(clock.now())));
    export.write(recipient.code(), response.getOutputStream());
  }

  /** Those whose export this person may have: their own, or every one. */
  private List<Recipient> recipients(Actor actor) {
    List<Recipient> all = offices.recipientsOn(seat.dateOf(clock.now()));
    Optional<String> own = actor.capacity().behalf();
    return all.stream()
        .filter(each -> own.isEmpty() || each.capacity().equals(actor.capacity()))
        .toList();
  }
}
