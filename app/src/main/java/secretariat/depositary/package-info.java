/**
 * The depositary: receives the original of an adopted text, deposits it, has it collated with the
 * paper, and certifies copies that prove themselves offline.
 *
 * <p>Sources: "SCO Secretariat in brief" (2014), on the duties of the depositary; the rules
 * reflected in articles 76 to 78 of the Vienna Convention on the Law of Treaties. Duties F47, F48,
 * F61.
 *
 * <p>Rests on: kernel, register, accounts, bodies, offices, documents, seal.
 */
@NullMarked
package secretariat.depositary;

import org.jspecify.annotations.NullMarked;
