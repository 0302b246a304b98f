package secretariat.seal;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.PdfMemoryUsageSetting;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDefaultObjectFactory;
import eu.europa.esig.dss.signature.resources.TempFileResourcesHandlerBuilder;
import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import secretariat.kernel.Outcome;

/**
 * Seals with a private key that Java's own cryptography can use: from a PKCS#12 file, or from a
 * device through PKCS#11. The file is never held in memory as a whole.
 */
final class KeySeal implements Seal {

  private static final Logger LOG = LoggerFactory.getLogger(KeySeal.class);

  private final KeyFile key;
  private final TSPSource timestamps;

  KeySeal(KeyFile key, TSPSource timestamps) {
    this.key = key;
    this.timestamps = timestamps;
  }

  @Override
  public X509Certificate certificate() {
    return key.certificate();
  }

  @Override
  public Outcome<Path> seal(Path unsealed, Path sealed, Instant moment) {
    X509Certificate certificate = certificate();
    if (moment.isBefore(certificate.getNotBefore().toInstant())
        || moment.isAfter(certificate.getNotAfter().toInstant())) {
      return Outcome.refused(
          SealRules.CERTIFICATE_NOT_VALID.refuses(
              "", certificate.getNotBefore(), certificate.getNotAfter()));
    }
    var temporary = new TempFileResourcesHandlerBuilder();
    try {
      PAdESService service = service(temporary);
      PAdESSignatureParameters parameters = parameters(moment);
      DSSDocument document = new FileDocument(unsealed.toFile());
      ToBeSigned toSign = service.getDataToSign(document, parameters);
      var value =
          new SignatureValue(
              parameters.getSignatureAlgorithm(), sign(toSign.getBytes(), parameters));
      DSSDocument signed = service.signDocument(document, parameters, value);
      try (OutputStream out = Files.newOutputStream(sealed)) {
        signed.writeTo(out);
      }
      return Outcome.done(sealed);
    } catch (DSSExternalResourceException unreachable) {
      LOG.warn("The time-stamping authority did not answer", unreachable);
      return Outcome.refused(SealRules.TIMESTAMP_UNAVAILABLE.refuses(""));
    } catch (IOException e) {
      throw new UncheckedIOException("The sealed file could not be written to " + sealed, e);
    }
  }

  private PAdESService service(TempFileResourcesHandlerBuilder temporary) {
    // Sealing asks nobody about revocation: that is the question of the one who checks the seal.
    var verifier = new CommonCertificateVerifier();
    verifier.setAlertOnMissingRevocationData(new SilentOnStatusAlert());
    verifier.setAlertOnNoRevocationAfterBestSignatureTime(new SilentOnStatusAlert());
    verifier.setAlertOnUncoveredPOE(new SilentOnStatusAlert());
    var files = new PdfBoxDefaultObjectFactory();
    files.setResourcesHandlerBuilder(temporary);
    files.setPdfMemoryUsageSetting(PdfMemoryUsageSetting.fileOnly());
    var service = new PAdESService(verifier);
    service.setPdfObjFactory(files);
    service.setTspSource(timestamps);
    return service;
  }

  private PAdESSignatureParameters parameters(Instant moment) {
    var parameters = new PAdESSignatureParameters();
    parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_T);
    parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.getSignatureTimestampParameters().setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.setSigningCertificate(new CertificateToken(certificate()));
    parameters.setCertificateChain(key.chain().stream().map(CertificateToken::new).toList());
    parameters.bLevel().setSigningDate(Date.from(moment));
    return parameters;
  }

  private byte[] sign(byte[] content, PAdESSignatureParameters parameters) {
    try {
      Signature signature = Signature.getInstance(parameters.getSignatureAlgorithm().getJCEId());
      signature.initSign(key.key());
      signature.update(content);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The key of the seal does not sign", e);
    }
  }
}
