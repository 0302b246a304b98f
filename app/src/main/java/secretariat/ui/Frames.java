package secretariat.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;
import secretariat.kernel.Seat;

/** Makes the frame of a page from the request. */
final class Frames {

  private final Words words;
  private final Site site;
  private final Visitors visitors;
  private final Seat seat;
  private final InstantSource clock;

  Frames(Words words, Site site, Visitors visitors, Seat seat, InstantSource clock) {
    this.words = words;
    this.site = site;
    this.visitors = visitors;
    this.seat = seat;
    this.clock = clock;
  }

  Frame around(HttpServletRequest request) {
    var speech = new Speech(LanguageChoice.of(request), words, seat.zone());
    return new Frame(speech, visitors.of(request), place(request), site, () -> token(request));
  }

  /** On an error page the place is the page that was asked for. */
  private Frame.Place place(HttpServletRequest request) {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String path = failed instanceof String asked ? asked : request.getRequestURI();
    Query query =
        Query.parse(Objects.requireNonNullElse(request.getQueryString(), "")).without("lang");
    String server = request.getRequestURL().toString();
    String host = server.substring(0, server.length() - request.getRequestURI().length());
    return new Frame.Place(path, query.written(), host + query.after(path), clock.instant());
  }

  private static Optional<Frame.Token> token(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken csrf
        ? Optional.of(new Frame.Token(csrf.getParameterName(), csrf.getToken()))
        : Optional.empty();
  }
}
