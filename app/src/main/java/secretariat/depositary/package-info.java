/**
 * The depositary: receives the original of an adopted text, deposits it, has it collated with the
 * paper, certifies copies that prove themselves offline, and forwards them: who receives one and
 * why, by when, and what became of each. An error in the text of one language is corrected without
 * touching the others; copies that were certified before stay genuine, and are superseded.
 *
 * <p>A text that a body adopted here is awaited from the moment of the announcement until a deposit
 * cites the decision; see {@link secretariat.depositary.AwaitedTexts}.
 *
 * <p>Where a state differs with the depositary about its functions, the states or the competent
 * organ decide; see {@link secretariat.depositary.difference}.
 *
 * <p>Sources: "SCO Secretariat in brief" (2014), on the duties of the depositary; the rules
 * reflected in articles 76 to 79 of the Vienna Convention on the Law of Treaties. Duties F47 to
 * F50, F61.
 *
 * <p>Rests on: kernel, register, diary, mail, accounts, profile, membership, bodies, offices,
 * decisions, documents, seal.
 */
@NullMarked
package secretariat.depositary;

import org.jspecify.annotations.NullMarked;
