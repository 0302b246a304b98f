/**
 * Errors in texts, from their discovery to the paper that puts them right. In a treaty's text: the
 * depositary proposes a correction to the signatory and contracting states with a time-limit; an
 * objection is communicated to the others and stops it; if none arrived in time, the correction is
 * made by a procès-verbal of rectification and counts from the beginning, unless the states decide
 * otherwise. In a decision: a corrigendum by the body that took it. One language is corrected
 * without touching the others.
 *
 * <p>Sources, in this order: the document's own clause, the organisation's rule, then the rule
 * reflected in article 79 of the Vienna Convention on the Law of Treaties. Duties F47, F48, F61.
 */
@NullMarked
package secretariat.depositary.correction;

import org.jspecify.annotations.NullMarked;
