/**
 * A witness: a state's own small process, on the state's own machine. It remembers the largest
 * checkpoint of the register that it has seen, cosigns a newer one only if that one contains all of
 * the older, and so makes it impossible to show two histories unnoticed.
 *
 * <p>Protocol: C2SP tlog-witness and tlog-cosignature; see docs/formats.md.
 *
 * <p>Rests on: verifier, and otherwise the JDK alone.
 */
@NullMarked
package secretariat.witness;

import org.jspecify.annotations.NullMarked;
