/**
 * All that concerns one state, organisation or body, in one file that its engineers can check
 * offline: the acts that it may see, with what opens them and their proofs, its certified copies,
 * the covering notes, and a manifest. Among the acts are those on corrections and differences of
 * which it was told, and the newest statement on each of its copies. What others alone were told is
 * not in it. Who has no sign-in here, such as an observer, is handed the file by an official.
 *
 * <p>Source: every state can export all that concerns it; formats in docs/formats.md, section 10.
 */
@NullMarked
package secretariat.depositary.export;

import org.jspecify.annotations.NullMarked;
