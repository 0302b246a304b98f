/**
 * The bench: how fast this machine runs the system, each figure beside that of a plain program that
 * does the same work with the same libraries, measured in the same run. {@code ./secretariat bench}
 * prints the table; everything happens in a temporary data folder.
 *
 * <p>It uses the other modules as anybody may, through what they show; nothing rests on it.
 *
 * <p>Rests on: kernel, command, database, register, offices, profile, membership, documents, diary,
 * decisions, depositary, search, seal.
 */
@NullMarked
package secretariat.bench;

import org.jspecify.annotations.NullMarked;
