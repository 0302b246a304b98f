package secretariat.seal;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import secretariat.kernel.Outcome;

/** Seals PDF files. The bytes before the seal stay as they were; the seal is added behind them. */
public interface Seal {

  /**
   * Seals a PDF file and asks the time-stamping authority when that was.
   *
   * @param unsealed the file to seal; it is only read
   * @param sealed where the sealed file is written
   * @param moment when, by the legal clock, the officer certified
   * @return the sealed file, or a refusal if the seal or its time-stamp cannot be had now
   */
  Outcome<Path> seal(Path unsealed, Path sealed, Instant moment);

  /** The certificate that names who seals. */
  X509Certificate certificate();
}
