package secretariat.seal;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.util.Arrays;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import secretariat.kernel.Outcome;

/** Asks an authority, and takes no answer that is not a good time-stamp over what was asked. */
final class AskedAuthority implements TimeStampAuthority {

  private static final Logger LOG = LoggerFactory.getLogger(AskedAuthority.class);

  private final TSPSource source;

  AskedAuthority(TSPSource source) {
    this.source = source;
  }

  @Override
  public Outcome<TimeStamp> stamp(byte[] sha256) {
    try {
      byte[] answer = source.getTimeStampResponse(DigestAlgorithm.SHA256, sha256).getBytes();
      var token = new TimeStampToken(new CMSSignedData(answer));
      if (!Arrays.equals(token.getTimeStampInfo().getMessageImprintDigest(), sha256)) {
        return unusable("it is about something else");
      }
      X509CertificateHolder signer = TimeStampCertificate.signer(token);
      token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
      return Outcome.done(
          new TimeStamp(
              answer,
              token.getTimeStampInfo().getGenTime().toInstant(),
              signer.getSubject().toString()));
    } catch (DSSExternalResourceException silent) {
      return unusable(silent);
    } catch (CMSException
        | TSPException
        | IOException
        | OperatorCreationException
        | java.security.cert.CertificateException unreadable) {
      return unusable(unreadable);
    }
  }

  private static Outcome<TimeStamp> unusable(Object why) {
    LOG.warn("No time-stamp can be had: {}", why.toString());
    return Outcome.refused(SealRules.NO_TIME_STAMP.refuses(""));
  }
}
