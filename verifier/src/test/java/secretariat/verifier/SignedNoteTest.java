package secretariat.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Notes and keys of other makers, so that what we read is what the others write. */
class SignedNoteTest {

  /** From the test vectors of C2SP signed-note. */
  private static final String C2SP_KEY =
      "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

  private static final String C2SP_NOTE =
      """
      This is an example message.

      — example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
      """;

  /** From the tests of Go's note package, where the format began. */
  private static final String GO_KEY =
      "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

  private static final String GO_NOTE =
      """
      If you think cryptography is the answer to your problem,
      then you don't know what your problem is.

      — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
      """;

  /** A public checkpoint of a Certificate Transparency test log, cosigned by public witnesses. */
  private static final String PUBLIC_CHECKPOINT =
      """
      arche2025h1.staging.ct.transparency.dev
      1432088532
      U7WM79jrzyhGZ5/GUBTpM7NzwdyfFx61t3RovgcC4Ro=

      — arche2025h1.staging.ct.transparency.dev ui8GwCF1+kWqZrxGdhj4aX3gcw7XUlXQQabg/27lefwhUkzbC3NygNI75MdhL1bfTW9g8Ei59RA23oHP7Ry1k3ZFWwQ=
      — transparency.dev/DEV:witness-little-garden 2AQqhwAAAABqEiEgzgFIqqhbUoDwjMWE6UP8nd8/KYTzwZ2rhIgcqoXHAwVkjZr4AscylP3v7sEodkRAErumC2q44vdgJY096st5BQ==
      — remora.n621.de 2net5wAAAABqEiEgPlfF3V06o0Y+fHM+J5J9s27wgxxcOVSpZ/2g/KSiXCg9DEZI+aVCIobWX9sXTynk5XeU/zZ0WBxtqB0DrAWfBw==
      """;

  private static final String PUBLIC_LOG =
      "arche2025h1.staging.ct.transparency.dev+ba2f06c0+AU0vHmlGCS/PdN8b2OaGmKprLI8HKM+dJ472xgFYh15f";

  private static final String PUBLIC_WITNESS =
      "remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2";

  @Test
  void the_notes_of_others_verify() throws Malformed {
    verifies(C2SP_NOTE, C2SP_KEY);
    verifies(GO_NOTE, GO_KEY);
    verifies(PUBLIC_CHECKPOINT, PUBLIC_LOG);
    verifies(PUBLIC_CHECKPOINT, PUBLIC_WITNESS);
  }

  @Test
  void a_changed_text_does_not_verify() throws Malformed {
    refused(C2SP_NOTE.replace("example message", "Example message"), C2SP_KEY);
    refused(PUBLIC_CHECKPOINT.replace("1432088532", "1432088533"), PUBLIC_LOG);
    refused(PUBLIC_CHECKPOINT.replace("1432088532", "1432088533"), PUBLIC_WITNESS);
  }

  @Test
  void a_public_checkpoint_is_read_and_written_back() throws Malformed {
    SignedNote note = SignedNote.parse(PUBLIC_CHECKPOINT);
    assertThat(note.toString()).isEqualTo(PUBLIC_CHECKPOINT);
    Checkpoint checkpoint = Checkpoint.parse(note.text());
    assertThat(checkpoint.origin()).isEqualTo("arche2025h1.staging.ct.transparency.dev");
    assertThat(checkpoint.size()).isEqualTo(1432088532L);
    assertThat(checkpoint.text()).isEqualTo(note.text());
  }

  @Test
  void a_key_is_written_as_it_was_read() throws Malformed {
    for (String key : new String[] {C2SP_KEY, GO_KEY, PUBLIC_LOG, PUBLIC_WITNESS}) {
      assertThat(VerifierKey.parse(key)).hasToString(key);
    }
    assertThat(VerifierKey.parse(PUBLIC_WITNESS).type()).isEqualTo(KeyType.WITNESS);
  }

  @Test
  void no_part_of_a_key_and_no_changed_key_is_a_key() {
    for (int from = 0; from < GO_KEY.length(); from++) {
      for (int to = from; to <= GO_KEY.length(); to++) {
        if (to - from != GO_KEY.length()) {
          notAKey(GO_KEY.substring(from, to));
        }
      }
      StringBuilder changed = new StringBuilder(GO_KEY);
      changed.setCharAt(from, (char) (GO_KEY.charAt(from) + 1));
      notAKey(changed.toString());
    }
    notAKey("PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==");
    notAKey("PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
    notAKey(GO_KEY.replace("c74f20a3", "C74F20A3"));
  }

  @Test
  void notes_of_another_form_are_refused() {
    notANote("");
    notANote("text\n");
    notANote("text\n\n");
    notANote(C2SP_NOTE.substring(0, C2SP_NOTE.length() - 1));
    notANote(C2SP_NOTE + "\n");
    notANote(C2SP_NOTE.replace("—", "-"));
    notANote(C2SP_NOTE.replace("— ", "—  "));
    notANote(C2SP_NOTE.replace("example.com/foo", "example.com+foo"));
    notANote(C2SP_NOTE.replace("example.com/foo", "example.com\u3000foo"));
    notANote(C2SP_NOTE.replace("message", "mess\tage"));
    notANote(C2SP_NOTE.replace("\n", "\r\n"));
    notANote(C2SP_NOTE.replace("aQM=", "aQN="));
    notANote(C2SP_NOTE.replace("aQM=", "aQM"));
    notANote("text\n\n" + "— a AAAAAAA=\n".repeat(65));
  }

  @Test
  void checkpoints_of_another_form_are_refused() {
    String root = Merkle.EMPTY_ROOT.base64();
    for (String text :
        new String[] {
          "",
          "o\n0\n" + root,
          "\n0\n" + root + "\n",
          "o\n00\n" + root + "\n",
          "o\n+1\n" + root + "\n",
          "o\n-1\n" + root + "\n",
          "o\n\u0661\n" + root + "\n",
          "o\n9223372036854775808\n" + root + "\n",
          "o\n0\nAAAA\n",
          "o\n0\n" + root + "\n\n",
          "o\n0\n" + root + "\n\nx\n"
        }) {
      assertThatThrownBy(() -> Checkpoint.parse(text)).as(text).isInstanceOf(Malformed.class);
    }
  }

  private static void verifies(String text, String key) throws Malformed {
    VerifierKey known = VerifierKey.parse(key);
    SignedNote note = SignedNote.parse(text);
    assertThat(note.by(known))
        .hasSize(1)
        .allMatch(signature -> known.verifies(signature, note.text()));
  }

  private static void refused(String text, String key) throws Malformed {
    VerifierKey known = VerifierKey.parse(key);
    SignedNote note = SignedNote.parse(text);
    assertThat(note.by(known))
        .hasSize(1)
        .noneMatch(signature -> known.verifies(signature, note.text()));
  }

  private static void notAKey(String text) {
    assertThatThrownBy(() -> VerifierKey.parse(text)).as(text).isInstanceOf(Malformed.class);
  }

  private static void notANote(String text) {
    assertThatThrownBy(() -> SignedNote.parse(text)).as(text).isInstanceOf(Malformed.class);
  }
}
