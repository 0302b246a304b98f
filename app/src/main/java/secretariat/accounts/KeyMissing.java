package secretariat.accounts;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A request that records something came without a usable idempotency key. */
public final class KeyMissing extends ResponseStatusException {
  public KeyMissing() {
    super(HttpStatus.BAD_REQUEST);
  }
}
