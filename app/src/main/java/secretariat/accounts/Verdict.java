package secretariat.accounts;

import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationResult;

/** Whether a request is admitted to its route, and with which HTTP status it is turned away. */
public enum Verdict implements AuthorizationResult {
  ADMITTED(HttpStatus.OK),
  FORBIDDEN(HttpStatus.FORBIDDEN),
  /** No module declares such a route. */
  NOT_FOUND(HttpStatus.NOT_FOUND),
  METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED);

  private final HttpStatus status;

  Verdict(HttpStatus status) {
    this.status = status;
  }

  public HttpStatus status() {
    return status;
  }

  @Override
  public boolean isGranted() {
    return this == ADMITTED;
  }
}
