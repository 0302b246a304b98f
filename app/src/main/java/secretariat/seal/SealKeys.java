package secretariat.seal;

import eu.europa.esig.dss.spi.x509.tsp.TSPSource;

/** What a seal is made with: its own key, and the authority that says when. */
record SealKeys(KeyFile key, TSPSource timestamps) {

  Seal seal() {
    return new KeySeal(key, timestamps);
  }
}
