/**
 * States and their names and standing in relation to the organisation, as at any date: member,
 * observer, dialogue partner, partner. Each standing is granted by a decision; some have a second,
 * legal step, a memorandum, and both dates are kept. Members stand in the alphabetical order of
 * their official short names, by one pinned collation.
 *
 * <p>Sources: SCO Charter, art. 13 and 14; the regulations on observers and dialogue partners. The
 * facts are the profile's.
 *
 * <p>Rests on: kernel, ui, register, profile.
 */
@NullMarked
package secretariat.membership;

import org.jspecify.annotations.NullMarked;
