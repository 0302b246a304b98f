package secretariat.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static secretariat.verifier.RegisteredCopy.FILE;
import static secretariat.verifier.RegisteredCopy.KZ;
import static secretariat.verifier.RegisteredCopy.LOG;
import static secretariat.verifier.RegisteredCopy.STRANGER;
import static secretariat.verifier.RegisteredCopy.UZ;
import static secretariat.verifier.RegisteredCopy.act;
import static secretariat.verifier.RegisteredCopy.check;
import static secretariat.verifier.RegisteredCopy.policy;
import static secretariat.verifier.RegisteredCopy.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** No single byte of the file or of the proof can be other than it is. */
class MutationTest {

  private static final int[] MASKS = {0x01, 0x80, 0xff};
  private static final Bytes POLICY = Bytes.utf8(policy());

  @Test
  void every_changed_byte_of_the_file_is_noticed() {
    Bytes proof = Bytes.utf8(proof());
    for (byte[] changed : changes(FILE)) {
      assertThat(check(changed, proof, POLICY)).isInstanceOf(Answer.NotProven.class);
    }
  }

  @Test
  void every_changed_byte_of_the_proof_is_noticed() {
    byte[] proof = Bytes.utf8(proof()).array();
    for (byte[] changed : changes(proof)) {
      assertThat(check(FILE, Bytes.of(changed), POLICY))
          .as(() -> new String(changed, java.nio.charset.StandardCharsets.UTF_8))
          .isInstanceOf(Answer.NotProven.class);
    }
  }

  /**
   * What a stranger's line says is ignored, as the format asks, and a line whose name was changed
   * is a stranger's. So the answer may lose a witness, but may say nothing new.
   */
  @Test
  void a_change_in_what_the_policy_does_not_ask_for_proves_nothing_new() {
    byte[] proof = Bytes.utf8(proof(act(), LOG, KZ, STRANGER, UZ)).array();
    Bytes any = Bytes.utf8(policy("any"));
    Answer.Genuine whole = (Answer.Genuine) check(FILE, Bytes.of(proof), any);
    int accepted = 0;
    for (byte[] changed : masked(proof)) {
      if (check(FILE, Bytes.of(changed), any) instanceof Answer.Genuine genuine) {
        accepted++;
        assertThat(whole.witnesses()).containsAll(genuine.witnesses());
        assertThat(genuine.witnesses()).isNotEmpty();
        assertThat(genuine).usingRecursiveComparison().ignoringFields("witnesses").isEqualTo(whole);
      }
    }
    assertThat(accepted).as("changes in the stranger's line and in names").isPositive();
  }

  @Test
  void a_changed_policy_never_breaks_the_check() {
    Bytes proof = Bytes.utf8(proof());
    for (byte[] changed : masked(POLICY.array())) {
      assertThat(check(FILE, proof, Bytes.of(changed))).isNotNull();
    }
  }

  @Property(tries = 500)
  void anything_at_all_gets_an_answer(
      @ForAll byte @Size(max = 200) [] first, @ForAll byte @Size(max = 200) [] second) {
    assertThat(check(first, Bytes.of(second), POLICY)).isInstanceOf(Answer.NotProven.class);
    assertThat(check(first, Bytes.of(second), Bytes.of(first)))
        .isInstanceOf(Answer.NotProven.class);
  }

  @Property(tries = 500)
  void an_act_of_any_bytes_gets_an_answer(@ForAll byte @Size(min = 1, max = 200) [] act) {
    String text = new String(act, java.nio.charset.StandardCharsets.UTF_8);
    assertThat(check(FILE, proof(text, LOG, KZ, UZ), policy()))
        .isInstanceOf(Answer.NotProven.class);
  }

  @Example
  void an_act_nested_a_hundred_thousand_times_gets_an_answer() {
    assertThat(check(FILE, proof("[".repeat(100_000), LOG, KZ, UZ), policy()))
        .isInstanceOf(Answer.NotProven.class);
    assertThat(check(FILE, proof("{\"a\":".repeat(100_000), LOG, KZ, UZ), policy()))
        .isInstanceOf(Answer.NotProven.class);
  }

  /** Each byte changed three ways. */
  private static List<byte[]> masked(byte[] whole) {
    List<byte[]> changes = new ArrayList<>();
    for (int at = 0; at < whole.length; at++) {
      for (int mask : MASKS) {
        byte[] changed = whole.clone();
        changed[at] ^= (byte) mask;
        changes.add(changed);
      }
    }
    return changes;
  }

  /** Each byte changed three ways, left out, or doubled; each end cut off. */
  private static List<byte[]> changes(byte[] whole) {
    List<byte[]> changes = masked(whole);
    for (int at = 0; at < whole.length; at++) {
      byte[] without = Arrays.copyOf(whole, whole.length - 1);
      System.arraycopy(whole, at + 1, without, at, whole.length - at - 1);
      changes.add(without);
      byte[] doubled = Arrays.copyOf(whole, whole.length + 1);
      System.arraycopy(whole, at, doubled, at + 1, whole.length - at);
      changes.add(doubled);
      changes.add(Arrays.copyOf(whole, at));
    }
    return changes;
  }
}
