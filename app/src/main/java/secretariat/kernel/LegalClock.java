package secretariat.kernel;

import java.time.Instant;

/**
 * Where legal instants come from. In the running system it is the database's clock, so that all
 * nodes agree; a test passes its own.
 */
@FunctionalInterface
public interface LegalClock {

  /** The instant now, truncated to microseconds. */
  Instant now();
}
