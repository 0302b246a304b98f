package secretariat.seal;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import secretariat.kernel.CannotStart;

/** Which seal this installation has: the operator's own key, or an evaluation key. */
@Configuration(proxyBeanMethods = false)
class SealConfiguration {

  /**
   * The operator's own key needs a time-stamping authority too. Without any of it, an evaluation
   * gets keys of its own; outside an evaluation the system does not start.
   */
  @Bean
  SealKeys sealKeys(
      Environment environment,
      @Value("${secretariat.data}") Path data,
      @Value("${secretariat.evaluation:true}") boolean evaluation) {
    String keyFile = environment.getProperty("secretariat.seal.key-file", "");
    String timestamps = environment.getProperty("secretariat.seal.timestamp-address", "");
    if (!keyFile.isEmpty() && !timestamps.isEmpty()) {
      char[] password = environment.getProperty("secretariat.seal.password", "").toCharArray();
      return new SealKeys(
          KeyFile.read(Path.of(keyFile), password), Timestamps.at(URI.create(timestamps)));
    }
    if (!evaluation || !keyFile.isEmpty() || !timestamps.isEmpty()) {
      throw new CannotStart(
          "The seal is not configured: set SECRETARIAT_SEAL_KEY_FILE (a PKCS#12 file),"
              + " SECRETARIAT_SEAL_PASSWORD and SECRETARIAT_SEAL_TIMESTAMP_ADDRESS (an RFC 3161"
              + " authority) in the environment, or start an evaluation.");
    }
    return EvaluationKeys.in(
            data.resolve("keys"),
            environment.getProperty("secretariat.organisation", "Secretariat evaluation"))
        .keys();
  }

  @Bean
  Seal seal(SealKeys keys) {
    return keys.seal();
  }

  @Bean
  TimeStampAuthority timeStampAuthority(SealKeys keys) {
    return new AskedAuthority(keys.timestamps());
  }
}
