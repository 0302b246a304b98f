package secretariat.depositary.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import secretariat.depositary.export.Exportable;
import secretariat.depositary.export.Exportable.Whose;
import secretariat.depositary.export.StateExport;
import secretariat.kernel.Actor;
import secretariat.kernel.LegalClock;
import secretariat.kernel.Seat;

/** All that concerns a state in one file: for the state itself, and for the Secretariat. */
@Controller
class ExportController {

  private final StateExport export;
  private final Exportable exportable;
  private final LegalClock clock;
  private final Seat seat;

  ExportController(StateExport export, Exportable exportable, LegalClock clock, Seat seat) {
    this.export = export;
    this.exportable = exportable;
    this.clock = clock;
    this.seat = seat;
  }

  @GetMapping("/desk/exports")
  ExportsPage exports(Actor actor) {
    return new ExportsPage(exportable.of(actor), export.isPossible());
  }

  @GetMapping({"/desk/exports/{state}", "/api/exports/{state}"})
  @ResponseBody
  void export(Actor actor, @PathVariable String state, HttpServletResponse response)
      throws IOException {
    Whose whose =
        exportable.of(actor).stream()
            .filter(each -> each.code().equals(state) && export.isPossible())
            .findFirst()
            .orElseThrow(DeskRoom::missing);
    String name = "export-%s-%s.zip".formatted(whose.code(), seat.dateOf(clock.now()));
    export.write(whose.code(), Attachment.zip(response, name));
  }
}
