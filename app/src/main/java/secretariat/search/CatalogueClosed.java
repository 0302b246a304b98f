package secretariat.search;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The index was found damaged while somebody read it; it is being made again. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public final class CatalogueClosed extends RuntimeException {

  CatalogueClosed(Exception cause) {
    super("The search index was damaged and is being made again; please ask once more", cause);
  }
}
