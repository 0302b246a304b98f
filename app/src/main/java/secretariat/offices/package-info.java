/**
 * Offices and the capacities that go with them. For now: which capacities exist on a date (one
 * permanent representative for each member state, the liaison of the Regional Anti-Terrorist
 * Structure, the offices of the Secretariat), and to whom a certified copy is due.
 *
 * <p>Sources: SCO Charter, art. 11 and 18. The facts are the profile's.
 *
 * <p>Rests on: kernel, profile, membership, bodies.
 */
@NullMarked
package secretariat.offices;

import org.jspecify.annotations.NullMarked;
