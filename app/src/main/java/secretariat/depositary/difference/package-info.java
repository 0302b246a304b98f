/**
 * A difference between a state and the depositary about the performance of its functions. What the
 * state says is put on record; the depositary does not judge it, but brings it to the attention of
 * the signatory and contracting states or of the competent organ; what they decide is recorded with
 * its basis in the decision book, or that the state withdrew the difference.
 *
 * <p>Source: the rule reflected in article 77 (2) of the Vienna Convention on the Law of Treaties.
 * Duties F47, F61.
 */
@NullMarked
package secretariat.depositary.difference;

import org.jspecify.annotations.NullMarked;
