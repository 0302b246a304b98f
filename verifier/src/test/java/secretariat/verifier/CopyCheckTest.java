package secretariat.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static secretariat.verifier.RegisteredCopy.FILE;
import static secretariat.verifier.RegisteredCopy.KZ;
import static secretariat.verifier.RegisteredCopy.LOG;
import static secretariat.verifier.RegisteredCopy.NEW_LOG;
import static secretariat.verifier.RegisteredCopy.ORIGIN;
import static secretariat.verifier.RegisteredCopy.STRANGER;
import static secretariat.verifier.RegisteredCopy.UZ;
import static secretariat.verifier.RegisteredCopy.act;
import static secretariat.verifier.RegisteredCopy.check;
import static secretariat.verifier.RegisteredCopy.digest;
import static secretariat.verifier.RegisteredCopy.policy;
import static secretariat.verifier.RegisteredCopy.proof;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CopyCheckTest {

  @Test
  void a_registered_copy_is_genuine() {
    assertThat(check(FILE, proof(), policy()))
        .isEqualTo(
            new Answer.Genuine(
                ORIGIN,
                5,
                "document/6f9c2b1e-8a35-4d0c-b7d2-51a4f0c3e977/5",
                "2026-11-22T01:02:03.123456Z",
                Optional.of("KZ"),
                Optional.of("2026/17-1"),
                List.of("witness.example.kz/sco", "witness.example.uz/sco"),
                Optional.empty(),
                List.of(Caveat.SEAL_NOT_CHECKED, Caveat.LATER_NOT_CHECKED)));
  }

  @Test
  void a_policy_without_witnesses_is_said_openly() {
    String alone = "log " + LOG.verifierKey() + "\nquorum none\n";
    assertThat(check(FILE, proof(act(), LOG), alone))
        .isInstanceOfSatisfying(
            Answer.Genuine.class,
            genuine -> {
              assertThat(genuine.caveats()).contains(Caveat.NO_WITNESS);
              assertThat(genuine.witnesses()).isEmpty();
            });
  }

  @Test
  void a_witness_that_did_not_sign_is_missed() {
    fails(proof(act(), LOG, KZ), policy(), Step.QUORUM, Reason.QUORUM_NOT_REACHED);
    fails(proof(act(), LOG, KZ, STRANGER), policy(), Step.QUORUM, Reason.QUORUM_NOT_REACHED);
    assertThat(check(FILE, proof(act(), LOG, KZ), policy("any")))
        .isInstanceOf(Answer.Genuine.class);
  }

  @Test
  void a_cosignature_from_another_tree_is_false() {
    String other = proof(act("document-deposited", digest(FILE).sha256().hex(), 1), LOG, KZ, UZ);
    String line =
        other.lines().filter(text -> text.contains("example.kz")).findFirst().orElseThrow();
    String mixed = proof(act(), LOG, UZ) + line + "\n";
    fails(mixed, policy("any"), Step.QUORUM, Reason.SIGNATURE_WRONG);
  }

  @Test
  void another_register_is_not_trusted() {
    String elsewhere = proof("register.elsewhere.int/acts", act(), LOG, KZ, UZ);
    fails(elsewhere, policy(), Step.CHECKPOINT_SIGNATURE, Reason.ORIGIN_UNKNOWN);
  }

  @Test
  void the_key_of_one_register_does_not_sign_for_another() {
    var other = RegisteredCopy.key(9, "register.elsewhere.int/acts", KeyType.LOG);
    String both = policy() + "log " + other.verifierKey() + "\n";
    fails(proof(act(), other, KZ, UZ), both, Step.CHECKPOINT_SIGNATURE, Reason.SIGNATURE_MISSING);
  }

  @Test
  void a_checkpoint_without_the_registers_signature_is_refused() {
    fails(proof(act(), KZ, UZ), policy(), Step.CHECKPOINT_SIGNATURE, Reason.SIGNATURE_MISSING);
    fails(
        proof(act(), NEW_LOG, KZ, UZ),
        policy(),
        Step.CHECKPOINT_SIGNATURE,
        Reason.SIGNATURE_MISSING);
  }

  @Test
  void a_retired_key_signs_no_larger_tree() {
    fails(proof(), retiredAt(4), Step.CHECKPOINT_SIGNATURE, Reason.KEY_RETIRED);
    assertThat(check(FILE, proof(), retiredAt(5))).isInstanceOf(Answer.Genuine.class);
    assertThat(check(FILE, proof(act(), LOG, NEW_LOG, KZ, UZ), retiredAt(4)))
        .isInstanceOf(Answer.Genuine.class);
    assertThat(check(FILE, proof(act(), NEW_LOG, LOG, KZ, UZ), retiredAt(4)))
        .isInstanceOf(Answer.Genuine.class);
  }

  @Test
  void the_right_hash_under_the_wrong_kind_is_refused() {
    String sha256 = digest(FILE).sha256().hex();
    for (String kind : List.of("document-deposited", "copy-certified-draft", "Copy-certified")) {
      String wrong = act(kind, sha256, FILE.length);
      fails(proof(wrong, LOG, KZ, UZ), policy(), Step.KIND, Reason.OTHER_KIND);
    }
    String newer = act().replace("\"version\":1}", "\"version\":2}");
    fails(proof(newer, LOG, KZ, UZ), policy(), Step.KIND, Reason.OTHER_KIND);
  }

  @Test
  void another_file_is_refused() {
    String sha256 = digest(FILE).sha256().hex();
    String longer = act("copy-certified", sha256, FILE.length + 1L);
    fails(proof(longer, LOG, KZ, UZ), policy(), Step.FILE_HASH, Reason.OTHER_LENGTH);
    String other = act("copy-certified", "00".repeat(32), FILE.length);
    fails(proof(other, LOG, KZ, UZ), policy(), Step.FILE_HASH, Reason.OTHER_FILE);
    String upperCase =
        act("copy-certified", sha256.toUpperCase(java.util.Locale.ROOT), FILE.length);
    fails(proof(upperCase, LOG, KZ, UZ), policy(), Step.FILE_HASH, Reason.OTHER_FILE);
    String none = act().replace("\"sha256\"", "\"sha512\"");
    fails(proof(none, LOG, KZ, UZ), policy(), Step.FILE_HASH, Reason.ACT_MEMBER);
  }

  @Test
  void an_act_that_is_not_the_registered_one_is_refused() throws Malformed {
    Proof real = Proof.parse(Bytes.utf8(proof()));
    Bytes forged = Bytes.utf8(act().replace("\"KZ\"", "\"UZ\""));
    var changed = new Commitment(RegisteredCopy.SALT, forged);
    fails(withExtra(real, Optional.of(changed.extra())), Step.INCLUSION, Reason.NOT_IN_TREE);
    fails(withExtra(real, Optional.empty()), Step.COMMITMENT, Reason.NO_OPENING);
    fails(withExtra(real, Optional.of(RegisteredCopy.SALT)), Step.COMMITMENT, Reason.NO_OPENING);
  }

  @Test
  void an_act_that_is_not_canonical_is_refused_even_where_it_is_registered() {
    for (String act :
        List.of(
            act().replace(",\"kind\"", ", \"kind\""),
            act().replace("\"actor\"", "\"zactor\""),
            act().replace("\"version\":1", "\"version\":1.0"),
            act() + "\n",
            "[]",
            "nothing")) {
      fails(proof(act, LOG, KZ, UZ), policy(), Step.ACT, Reason.NOT_CANONICAL);
    }
    String without = act().replace("\"sequence\":5,", "");
    fails(proof(without, LOG, KZ, UZ), policy(), Step.ACT, Reason.ACT_MEMBER);
  }

  @Test
  void one_tree_size_with_two_roots_is_proven_only_under_the_root_that_was_signed()
      throws Malformed {
    Proof first = Proof.parse(Bytes.utf8(proof()));
    Proof second = Proof.parse(Bytes.utf8(proof(act().replace("\"KZ\"", "\"UZ\""), LOG, KZ, UZ)));
    var mixed = new Proof(first.extra(), first.index(), first.path(), second.note());
    fails(mixed.toString(), Step.INCLUSION, Reason.NOT_IN_TREE);
    String text = Checkpoint.parse(second.note().text()).text();
    var borrowed =
        new Proof(
            second.extra(),
            second.index(),
            second.path(),
            new SignedNote(text, first.note().signatures()));
    fails(borrowed.toString(), Step.CHECKPOINT_SIGNATURE, Reason.SIGNATURE_WRONG);
  }

  @Test
  void a_file_that_is_too_large_to_be_a_proof_or_a_policy_is_not_read() {
    Bytes large = Bytes.of(new byte[Proof.MOST_BYTES + 1]);
    assertThat(check(FILE, large, Bytes.utf8(policy())))
        .isEqualTo(
            new Answer.NotProven(Step.READ_PROOF, Fault.of(Reason.TOO_LARGE, Proof.MOST_BYTES)));
    assertThat(check(FILE, Bytes.utf8(proof()), large))
        .isEqualTo(
            new Answer.NotProven(Step.READ_POLICY, Fault.of(Reason.TOO_LARGE, Policy.MOST_BYTES)));
  }

  private static String retiredAt(int size) {
    return policy()
        + "log %s\n#secretariat retired %s %d\n"
            .formatted(NEW_LOG.verifierKey(), LOG.verifierKey().keyId().hex(), size);
  }

  private static String withExtra(Proof proof, Optional<Bytes> extra) {
    return new Proof(extra, proof.index(), proof.path(), proof.note()).toString();
  }

  private static void fails(String proof, Step step, Reason reason) {
    fails(proof, policy(), step, reason);
  }

  private static void fails(String proof, String policy, Step step, Reason reason) {
    assertThat(check(FILE, proof, policy))
        .isInstanceOfSatisfying(
            Answer.NotProven.class,
            not -> {
              assertThat(not.step()).isEqualTo(step);
              assertThat(not.why().reason()).isEqualTo(reason);
            });
  }
}
