/**
 * Whether a certified copy still stands. A later correction of the text does not make a copy false:
 * it stays genuine, and is superseded. What is superseded by what is stated in acts of a kind of
 * their own, each about one copy, so that whoever holds the copy can prove the answer offline.
 *
 * <p>Of a document that is not public a statement says the SHA-256 of the file and the standing,
 * and nothing else; its address is a random token.
 *
 * <p>Source: the rule reflected in article 79 of the Vienna Convention on the Law of Treaties; the
 * statement itself is a house rule. Duty F48.
 */
@NullMarked
package secretariat.depositary.standing;

import org.jspecify.annotations.NullMarked;
