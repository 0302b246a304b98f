package secretariat.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Checks a seal as an outsider does: with EU DSS, and with poppler's {@code pdfsig}. */
public final class SealCheck {

  public static final String VALID_T = "TOTAL_PASSED PAdES-BASELINE-T";

  private SealCheck() {}

  /** What DSS says of the one seal, if the evaluation's authority is trusted. */
  public static String of(Path sealed, EvaluationKeys keys) {
    var trusted = new CommonTrustedCertificateSource();
    trusted.addCertificate(DSSUtils.loadCertificate(keys.authority().toFile()));
    var verifier = new CommonCertificateVerifier();
    verifier.setTrustedCertSources(trusted);
    verifier.setCrlSource(
        new ExternalResourcesCRLSource(new FileDocument(keys.revocations().toFile())));
    var validator = SignedDocumentValidator.fromDocument(new FileDocument(sealed.toFile()));
    validator.setCertificateVerifier(verifier);
    var report = validator.validateDocument().getSimpleReport();
    assertThat(report.getSignaturesCount()).isEqualTo(1);
    String id = report.getFirstSignatureId();
    return "%s %s".formatted(report.getIndication(id), report.getSignatureFormat(id));
  }

  /** Poppler must find the seal valid; it is required where tests run unattended. */
  public static void assertPoppler(Path sealed) throws IOException {
    boolean there = Files.isExecutable(Path.of("/usr/bin/pdfsig"));
    assumeTrue(there || "true".equals(System.getenv("CI")), "pdfsig (poppler-utils) is not there");
    Process process =
        new ProcessBuilder("pdfsig", "-nocert", sealed.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(said).contains("Signature is Valid").contains("Total document signed");
  }
}
