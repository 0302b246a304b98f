/**
 * The depositary's electronic seal: a signature on a PDF file with a time-stamp that shows when it
 * was there (PAdES baseline, level T; ETSI EN 319 142-1). The key stands behind a port, so that it
 * may be a file, or a device that never gives it away.
 *
 * <p>The keys of the seal, of the time-stamp and of the log are three different keys. Depends on
 * {@code kernel}.
 */
@NullMarked
package secretariat.seal;

import org.jspecify.annotations.NullMarked;
