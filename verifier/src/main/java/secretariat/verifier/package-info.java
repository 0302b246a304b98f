/**
 * The stand-alone verifier: from a PDF, its proof file and a trust policy obtained elsewhere, and
 * without asking anybody, it answers whether exactly these bytes were registered as a certified
 * copy. It also holds the formats of the register, which the server and the witness share with it.
 *
 * <p>To read it in order: {@link Bytes}, {@link Merkle}, {@link VerifierKey}, {@link SignedNote},
 * {@link Checkpoint}, {@link Proof}, {@link Policy}, {@link Commitment}, {@link CanonicalJson},
 * {@link Registration}, {@link CopyCheck}, {@link Verify}; then {@link ExportCheck}. {@link Start}
 * speaks to an older Java.
 *
 * <p>Formats: docs/formats.md. Sources: C2SP signed-note, tlog-checkpoint, tlog-cosignature,
 * tlog-proof, tlog-policy; RFC 6962 and RFC 9162 for hashing; RFC 8032 for Ed25519; RFC 8785 for
 * canonical JSON.
 *
 * <p>Rests on: nothing but the JDK.
 */
@NullMarked
package secretariat.verifier;

import org.jspecify.annotations.NullMarked;
