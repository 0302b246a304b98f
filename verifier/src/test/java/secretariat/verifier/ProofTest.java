package secretariat.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProofTest {

  private static final String PROOF = RegisteredCopy.proof();
  private static final String HASH = Merkle.EMPTY_ROOT.base64() + "\n";

  @Test
  void a_proof_is_written_as_it_was_read() throws Malformed {
    Proof proof = Proof.parse(Bytes.utf8(PROOF));
    assertThat(proof).hasToString(PROOF);
    assertThat(proof.index()).isEqualTo(3);
    assertThat(proof.path()).hasSize(3);
    assertThat(proof.note().signatures()).hasSize(3);
  }

  @Test
  void a_proof_without_extra_data_or_without_a_path_is_a_proof() throws Malformed {
    String bare = "c2sp.org/tlog-proof@v1\nindex 0\n\no\n1\n" + HASH + "\n— a AAAAAAA=\n";
    assertThat(Proof.parse(Bytes.utf8(bare))).hasToString(bare);
  }

  @Test
  void what_is_not_a_proof_is_refused() {
    for (String changed :
        List.of(
            "",
            PROOF.replace("@v1", "@v2"),
            "\n" + PROOF,
            PROOF.replace("index 3", "index 03"),
            PROOF.replace("index 3", "index -3"),
            PROOF.replace("index 3", "index  3"),
            PROOF.replace("index 3\n", ""),
            PROOF.replace("index 3\n", "index 3\nAAAA\n"),
            PROOF.replace("index 3\n", "index 3\n" + HASH.repeat(61)),
            PROOF.replace("extra ", "Extra "),
            PROOF.replace("\n", "\r\n"),
            PROOF.replace("index 3\n", "index 3\nextra AAAA\n"))) {
      assertThatThrownBy(() -> Proof.parse(Bytes.utf8(changed)))
          .as(changed)
          .isInstanceOf(Malformed.class);
    }
  }
}
