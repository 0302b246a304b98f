package secretariat.seal;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * The certificate with which an authority made a time-stamp, as the time-stamp carries it. When it
 * has ended, the time-stamp proves nothing by itself any more.
 *
 * @param subject the name in it
 * @param validUntil its last moment
 */
public record TimeStampCertificate(String subject, Instant validUntil) {

  /**
   * The certificate in a time-stamp; empty where the time-stamp carries none.
   *
   * @param token in DER
   */
  public static Optional<TimeStampCertificate> in(byte[] token) {
    try {
      return Optional.of(of(signer(new TimeStampToken(new CMSSignedData(token)))));
    } catch (CMSException | TSPException | IOException without) {
      return Optional.empty();
    }
  }

  private static TimeStampCertificate of(X509CertificateHolder signer) {
    return new TimeStampCertificate(
        signer.getSubject().toString(), signer.getNotAfter().toInstant());
  }

  static X509CertificateHolder signer(TimeStampToken token) throws TSPException {
    return token.getCertificates().getMatches(null).stream()
        .filter(token.getSID()::match)
        .findFirst()
        .orElseThrow(() -> new TSPException("the certificate of the authority is not in it"));
  }
}
