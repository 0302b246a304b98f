package secretariat.seal;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A certification authority for trying the system out. Everything it issues says EVALUATION in its
 * name; nobody outside trusts it, and nobody should.
 */
final class EvaluationAuthority {

  private static final Duration AUTHORITY_YEARS = Duration.ofDays(3653);
  private static final Duration CERTIFICATE_YEARS = Duration.ofDays(1827);

  private final String organisation;
  private final Instant since;
  private final KeyPair pair = freshPair();
  private final X509Certificate certificate;

  EvaluationAuthority(String organisation, Instant now) throws GeneralSecurityException {
    this.organisation = organisation;
    this.since = now.minus(Duration.ofDays(1));
    try {
      X500Name self = name("EVALUATION certification authority");
      this.certificate =
          signed(
              builder(self, pair, AUTHORITY_YEARS)
                  .addExtension(Extension.basicConstraints, true, new BasicConstraints(0))
                  .addExtension(
                      Extension.keyUsage,
                      true,
                      new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign)));
    } catch (IOException | OperatorCreationException e) {
      throw new GeneralSecurityException("The evaluation authority could not be made", e);
    }
  }

  X509Certificate certificate() {
    return certificate;
  }

  /** A key for seals: it signs what the organisation cannot deny later. */
  KeyFile sealKey() throws GeneralSecurityException {
    return issue(
        "EVALUATION seal of the depositary", KeyUsage.digitalSignature | KeyUsage.nonRepudiation);
  }

  /** A key for time-stamps, and for nothing else. */
  KeyFile timestampKey() throws GeneralSecurityException {
    return issue(
        "EVALUATION time-stamp", KeyUsage.digitalSignature, KeyPurposeId.id_kp_timeStamping);
  }

  /** The list of revoked certificates: empty, and valid as long as the authority. */
  X509CRL revocations() throws GeneralSecurityException {
    try {
      var builder =
          new JcaX509v2CRLBuilder(certificate.getSubjectX500Principal(), Date.from(since))
              .setNextUpdate(Date.from(since.plus(AUTHORITY_YEARS)));
      builder.addExtension(
          Extension.authorityKeyIdentifier,
          false,
          new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(certificate));
      return new JcaX509CRLConverter().getCRL(builder.build(signer()));
    } catch (IOException | OperatorCreationException e) {
      throw new GeneralSecurityException("The evaluation authority could not sign its list", e);
    }
  }

  private KeyFile issue(String commonName, int usage, KeyPurposeId... purposes)
      throws GeneralSecurityException {
    KeyPair own = freshPair();
    try {
      var builder =
          builder(name(commonName), own, CERTIFICATE_YEARS)
              .addExtension(Extension.keyUsage, true, new KeyUsage(usage))
              .addExtension(
                  Extension.authorityKeyIdentifier,
                  false,
                  new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(certificate));
      if (purposes.length > 0) {
        builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(purposes));
      }
      return new KeyFile(own.getPrivate(), List.of(signed(builder), certificate));
    } catch (IOException | OperatorCreationException e) {
      throw new GeneralSecurityException("No certificate could be made for " + commonName, e);
    }
  }

  private JcaX509v3CertificateBuilder builder(X500Name subject, KeyPair own, Duration validity)
      throws IOException, GeneralSecurityException {
    var builder =
        new JcaX509v3CertificateBuilder(
            name("EVALUATION certification authority"),
            new BigInteger(120, new SecureRandom()).add(BigInteger.ONE),
            Date.from(since),
            Date.from(since.plus(validity)),
            subject,
            own.getPublic());
    builder.addExtension(
        Extension.subjectKeyIdentifier,
        false,
        new JcaX509ExtensionUtils().createSubjectKeyIdentifier(own.getPublic()));
    return builder;
  }

  private X509Certificate signed(org.bouncycastle.cert.X509v3CertificateBuilder builder)
      throws OperatorCreationException, GeneralSecurityException {
    return new JcaX509CertificateConverter().getCertificate(builder.build(signer()));
  }

  private ContentSigner signer() throws OperatorCreationException {
    return new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
  }

  private X500Name name(String commonName) {
    return new X500NameBuilder(BCStyle.INSTANCE)
        .addRDN(BCStyle.O, organisation)
        .addRDN(BCStyle.OU, "EVALUATION - NOT FOR LEGAL USE")
        .addRDN(BCStyle.CN, commonName)
        .build();
  }

  private static KeyPair freshPair() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    return generator.generateKeyPair();
  }
}
