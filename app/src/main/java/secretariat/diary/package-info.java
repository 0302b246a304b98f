/**
 * What is still to be done, and when: the duties that follow from acts. A duty is entered in the
 * transaction of the act it follows from, so that neither is there without the other; it is
 * performed at its time by one node, is tried again when it fails, and is taken up by another node
 * when the one that performed it dies. Whoever performs a duty must be able to do it twice with the
 * effect of once.
 *
 * <p>The work of picking and retrying is db-scheduler's; its table is not made from acts.
 *
 * <p>Rests on: kernel, database.
 */
@NullMarked
package secretariat.diary;

import org.jspecify.annotations.NullMarked;
