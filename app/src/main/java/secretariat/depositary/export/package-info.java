/**
 * All that concerns one state, in one file that its engineers can check offline: the acts that the
 * state may see, with what opens them and their proofs, its certified copies, the covering notes,
 * and a manifest. Acts of others are not in it.
 *
 * <p>Source: every state can export all that concerns it; formats in docs/formats.md, section 10.
 */
@NullMarked
package secretariat.depositary.export;

import org.jspecify.annotations.NullMarked;
