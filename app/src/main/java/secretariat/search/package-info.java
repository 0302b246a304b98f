/**
 * One search over all that the reader may see, in three languages. The documents at the depositary,
 * those of the time before this register, and the words of their authentic texts stand in a Lucene
 * index: Russian and English by the forms of words, Chinese by words and by pairs of signs, all in
 * compatibility form (NFKC), so that full-width digits are digits.
 *
 * <p>The rules of access stand inside the query, and every hit is looked up again in the register's
 * own tables before it is shown; what a reader may not see is neither counted nor quoted. The index
 * is disposable: it stands in the data folder of each node, is made again when it is missing,
 * damaged or of another edition, and is kept in step with the acts by each node for itself.
 *
 * <p>Sources: Regulations of the Secretariat on keeping its archive (reference, F17-F18); Unicode
 * Standard Annex 15 for NFKC. Rests on: kernel, database, ui, register, profile, membership,
 * bodies, documents, decisions, depositary.
 */
@NullMarked
package secretariat.search;

import org.jspecify.annotations.NullMarked;
