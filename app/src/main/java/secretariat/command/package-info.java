/**
 * What can be asked of the program from a terminal: start, audit, backup, restore, bench, help. The
 * script {@code ./secretariat} finds a JDK, builds what is missing and passes everything on to
 * here.
 *
 * <p>What an operator can put right is said in one sentence, without a stack trace.
 *
 * <p>Rests on: kernel, database.
 */
@NullMarked
package secretariat.command;

import org.jspecify.annotations.NullMarked;
