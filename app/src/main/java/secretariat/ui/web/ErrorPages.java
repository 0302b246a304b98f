package secretariat.ui.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import secretariat.ui.Absence;

/** Answers every request that failed: a page for people, a problem (RFC 9457) for the API. */
@Controller
class ErrorPages implements ErrorController {

  @RequestMapping("/error")
  Object failed(HttpServletRequest request, HttpServletResponse response) {
    Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    int status = status(request);
    if (status == HttpStatus.SERVICE_UNAVAILABLE.value()) {
      response.setHeader(HttpHeaders.RETRY_AFTER, Absence.SECONDS);
    }
    return answer(status, asked instanceof String path ? path : "/error");
  }

  static Object answer(int status, String path) {
    return path.startsWith("/api/") ? problem(status) : new ErrorPage(status);
  }

  private static ResponseEntity<ProblemDetail> problem(int status) {
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(ProblemDetail.forStatus(HttpStatusCode.valueOf(status)));
  }

  /** Somebody who asks for this page itself finds nothing. */
  private static int status(HttpServletRequest request) {
    if (Absence.explains(request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))) {
      return HttpStatus.SERVICE_UNAVAILABLE.value();
    }
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            && code >= 400
        ? code
        : HttpStatus.NOT_FOUND.value();
  }
}
