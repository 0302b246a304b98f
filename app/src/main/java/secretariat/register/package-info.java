/**
 * The append-only register of acts. Every formal act of the institution is recorded here once, as
 * canonical bytes, and committed to in a transparency log that member states can witness. Nothing
 * recorded is ever changed; a mistake is put right by a further act. What opens an act may be
 * erased under a recorded decision; its entry stays.
 *
 * <p>Formats: docs/formats.md. Sources: C2SP tlog-checkpoint, tlog-tiles, tlog-proof, tlog-witness;
 * RFC 6962 and RFC 9162 for hashing; RFC 8785 for canonical JSON.
 *
 * <p>Rests on: kernel, database.
 */
@NullMarked
package secretariat.register;

import org.jspecify.annotations.NullMarked;
