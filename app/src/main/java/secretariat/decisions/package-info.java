/**
 * Consent: how a body, or the member states as such, decide without a vote, and the book of what
 * was decided. A proposal carries its text in the official languages; it is put to consent by one
 * of the procedures that the profile knows; states consent, object, state an opinion or keep
 * silent; what is agreed is announced, gets a number, and authorises its effect. There is no
 * counter of votes: who is yet to answer is named, and nothing is summed up.
 *
 * <p>An answer is put into the letterbox with the instant of its arrival before it is judged. A
 * clock that has run out is settled only when no answer is on its way into the letterbox any more,
 * and however many nodes settle it, it is settled once.
 *
 * <p>Other modules ask {@link secretariat.decisions.Decisions} whether a decision exists, and offer
 * an {@link secretariat.decisions.AuthorisedEffect} for what a decision of theirs brings about; the
 * approval of a candidate for an office is one. It is checked before consent and carried out with
 * the announcement; if it is refused then, the decision stands, marked as not carried out.
 *
 * <p>The offices below learn what the book says of a decision that an appointment names through the
 * port that they define, {@link secretariat.offices.RecordedDecisions}.
 *
 * <p>Sources: SCO Charter, art. 16; the procedures of the profile, each with its own source. Duties
 * F29, F39, F78, F93.
 *
 * <p>Rests on: kernel, ui, register, accounts, diary, profile, membership, bodies, offices,
 * documents, mail.
 */
@NullMarked
package secretariat.decisions;

import org.jspecify.annotations.NullMarked;
