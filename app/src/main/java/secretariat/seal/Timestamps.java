package secretariat.seal;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.service.http.commons.TimestampDataLoader;
import eu.europa.esig.dss.service.tsp.OnlineTSPSource;
import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.net.URI;
import java.util.List;

/** Where time-stamps come from (RFC 3161). */
final class Timestamps {

  private static final int PATIENCE_MILLIS = 15_000;

  private Timestamps() {}

  /** From a key inside this process, for evaluation. */
  static TSPSource by(KeyFile key) {
    var source = new KeyEntityTSPSource(key.key(), key.certificate(), key.chain());
    source.setTsaPolicy("1.3.6.1.4.1.32473.1");
    source.setAcceptedDigestAlgorithms(List.of(DigestAlgorithm.SHA256, DigestAlgorithm.SHA512));
    return source;
  }

  /** From an authority on the network. */
  static TSPSource at(URI address) {
    var loader = new TimestampDataLoader();
    loader.setTimeoutConnection(PATIENCE_MILLIS);
    loader.setTimeoutSocket(PATIENCE_MILLIS);
    return new OnlineTSPSource(address.toString(), loader);
  }
}
