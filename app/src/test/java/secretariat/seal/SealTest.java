package secretariat.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import secretariat.documents.SampleTexts;
import secretariat.kernel.CannotStart;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;

@Tag("any-engine")
class SealTest {

  @TempDir Path folder;
  private EvaluationKeys keys;
  private Path unsealed;

  @BeforeEach
  void make() {
    keys = EvaluationKeys.in(folder.resolve("keys"), "Организация · 组织");
    unsealed = SampleTexts.written(folder, "text.pdf", SampleTexts.russian(2));
  }

  @Test
  void a_sealed_file_is_valid_at_level_t_for_those_who_trust_the_authority() throws IOException {
    Path sealed = sealed(keys.seal());

    assertThat(SealCheck.of(sealed, keys)).isEqualTo(SealCheck.VALID_T);
    byte[] before = Files.readAllBytes(unsealed);
    assertThat(Arrays.copyOf(Files.readAllBytes(sealed), before.length)).isEqualTo(before);
    SealCheck.assertPoppler(sealed);
  }

  @Test
  void a_changed_byte_breaks_the_seal() throws IOException {
    Path sealed = sealed(keys.seal());
    byte[] changed = Files.readAllBytes(sealed);
    int date = new String(changed, StandardCharsets.ISO_8859_1).indexOf("(D:2") + 4;
    changed[date] = (byte) (changed[date] == '0' ? '1' : '0');
    Files.write(sealed, changed);

    assertThat(SealCheck.of(sealed, keys)).startsWith("TOTAL_FAILED");
  }

  @Test
  void a_stranger_to_the_authority_does_not_pass_the_seal() {
    var others = EvaluationKeys.in(folder.resolve("others"), "Another organisation");
    assertThat(SealCheck.of(sealed(keys.seal()), others)).startsWith("INDETERMINATE");
  }

  @Test
  void the_certificate_names_the_organisation_and_the_evaluation() {
    assertThat(keys.seal().certificate().getSubjectX500Principal().getName())
        .contains("Организация · 组织", "EVALUATION - NOT FOR LEGAL USE");
  }

  @Test
  void the_keys_are_made_once_and_only_the_owner_can_read_them() throws IOException {
    var again = EvaluationKeys.in(folder.resolve("keys"), "Another name");
    assertThat(again.seal().certificate()).isEqualTo(keys.seal().certificate());

    Path own = folder.resolve("keys/seal");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own)))
        .isEqualTo("rwx------");
    try (var files = Files.list(own)) {
      assertThat(files.toList())
          .hasSize(5)
          .allSatisfy(file ->
              assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                  .isEqualTo("rw-------"));
    }
  }

  @Test
  void the_seal_and_the_timestamp_have_different_keys() {
    assertThat(key("timestamp").certificate().getPublicKey())
        .isNotEqualTo(key("seal").certificate().getPublicKey());
  }

  @Test
  void a_timestamp_comes_over_the_network_where_an_address_is_configured() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    var authority = new TimestampEndpoint(key("timestamp"));
    server.createContext("/", authority);
    server.start();
    try {
      URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
      Path sealed = sealed(new KeySeal(key("seal"), Timestamps.at(address)));
      assertThat(SealCheck.of(sealed, keys)).isEqualTo(SealCheck.VALID_T);
      assertThat(authority.answered()).isEqualTo(1);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void a_silent_timestamping_authority_is_a_refusal_and_no_fault() {
    Seal seal = new KeySeal(key("seal"), Timestamps.at(URI.create("http://127.0.0.1:1/")));
    Path target = folder.resolve("sealed.pdf");

    assertThat(seal.seal(unsealed, target, Instant.now()))
        .isEqualTo(Outcome.refused(SealRules.TIMESTAMP_UNAVAILABLE.refuses("")));
    assertThat(target).doesNotExist();
  }

  @Test
  void a_certificate_out_of_its_time_seals_nothing() {
    Instant late = Instant.now().plus(Duration.ofDays(4000));
    var outcome = keys.seal().seal(unsealed, folder.resolve("sealed.pdf"), late);

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused ->
                assertThat(((Outcome.Refused<?>) refused).refusals())
                    .extracting(Refusal::rule)
                    .containsExactly(SealRules.CERTIFICATE_NOT_VALID));
  }

  @Test
  void outside_an_evaluation_a_missing_configuration_is_said_at_the_start() {
    assertThatThrownBy(() -> new SealConfiguration().sealKeys(new MockEnvironment(), folder, false))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("SECRETARIAT_SEAL_KEY_FILE");
    assertThat(new SealConfiguration().sealKeys(new MockEnvironment(), folder, true).key())
        .isNotNull();
  }

  private KeyFile key(String name) {
    try {
      Path own = folder.resolve("keys/seal");
      char[] password = Files.readString(own.resolve("password")).toCharArray();
      return KeyFile.read(own.resolve(name + ".p12"), password);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Path sealed(Seal seal) {
    return seal.seal(unsealed, folder.resolve("sealed.pdf"), Instant.now()).orThrow();
  }
}
