package secretariat.decisions.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import secretariat.kernel.Actor;

/**
 * The page for the room, and the events by which it learns that something happened. An event says
 * only that; the page then fetches what its reader may see. A stream ends after a while and is
 * opened again by the browser, with the last event it knows, so that nothing is missed while there
 * was no network.
 */
@Controller
class RoomController {

  private static final Duration LENGTH = Duration.ofSeconds(50);
  private static final Duration BETWEEN = Duration.ofMillis(500);
  private static final int BREATHS = 20;

  private final ConsentView view;

  RoomController(ConsentView view) {
    this.view = view;
  }

  @GetMapping("/desk/room/{id}")
  RoomPage room(Actor reader, @PathVariable String id) {
    return new RoomPage(view.sheet(reader, id));
  }

  @GetMapping("/desk/room/{id}/now")
  RoomNowPage now(Actor reader, @PathVariable String id) {
    return new RoomNowPage(view.sheet(reader, id));
  }

  @GetMapping("/desk/room/{id}/events")
  void events(
      Actor reader,
      @PathVariable String id,
      @RequestHeader("Last-Event-ID") Optional<String> last,
      HttpServletResponse response)
      throws IOException, InterruptedException {
    String known = last.orElse("");
    String edition = view.edition(reader, id);
    response.setContentType("text/event-stream;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    OutputStream out = response.getOutputStream();
    say(out, "retry: 1000\n\n");
    long end = System.nanoTime() + LENGTH.toNanos();
    for (int turn = 0; System.nanoTime() < end; turn++) {
      if (!edition.equals(known)) {
        say(out, "event: changed\nid: %s\ndata: %s\n\n".formatted(edition, edition));
        known = edition;
      } else if (turn % BREATHS == 0) {
        say(out, ": still here\n\n"); // fails as soon as nobody listens any more
      }
      Thread.sleep(BETWEEN);
      edition = view.edition(reader, id);
    }
  }

  private static void say(OutputStream out, String words) throws IOException {
    out.write(words.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
