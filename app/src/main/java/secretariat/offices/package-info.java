/**
 * Offices: which capacities exist on a date, to whom a certified copy is due, and who holds each
 * office by what procedure. A term of office is one subject of the register: nomination,
 * eligibility found, proposal, approval, taking office, end, successor. How each office is filled
 * is data of the profile; the rules are pure functions that refuse new acts and give history a
 * verdict. A rotation proposes and explains, and a decision disposes; quotas are a decision, and a
 * simulator only tries.
 *
 * <p>Two pairs of eyes: who recorded the nomination does not find the candidate eligible, and who
 * recorded the approval does not record the taking of office. The act before is the first reading;
 * no draft lies between them.
 *
 * <p>Permanent representatives and national coordinators are in office from the written
 * notification of their state; what this module says of them now is their capacity in the whole
 * system. Names and biographies stand outside the acts, behind a random id, and can be put right
 * and erased.
 *
 * <p>A step that names a body's decision must agree with the decision book, which is kept above
 * this module and reaches it through {@link secretariat.offices.RecordedDecisions}. A decision that
 * the book does not have is taken from the paper.
 *
 * <p>Sources: SCO Charter, art. 11 and 18; the Secretariat's account of its structure. The facts
 * are the profile's.
 *
 * <p>Rests on: kernel, ui, register, accounts, profile, membership, bodies.
 */
@NullMarked
package secretariat.offices;

import org.jspecify.annotations.NullMarked;
