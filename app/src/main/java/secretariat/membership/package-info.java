/**
 * States and international organisations, their names and their standing in relation to the
 * organisation, as at any date: member, observer, dialogue partner, partner, guest. A grant has two
 * dated steps, a decision and a memorandum, and both are kept. Membership begins with an accession
 * (application, opening, memorandum of obligations, its ratification by all states that signed it,
 * its treaties, each step done, admission); it can be suspended, and ends by expulsion or by
 * withdrawal after a notice to the depositary of the Charter. {@link secretariat.membership.Deed}
 * is the table of these acts; rules refuse new acts, and what happened before gets their verdict.
 * Members stand in the alphabetical order of their official short names, by one pinned collation.
 *
 * <p>What gives or takes a standing cannot be taken back, so two officials enter it: the first lays
 * the act before a second reader, who enters exactly the same; see {@link
 * secretariat.membership.SecondReader}. The paper that lies between them is no act.
 *
 * <p>Decisions are public. Steps to membership are seen by the state concerned and by officials.
 *
 * <p>Sources: SCO Charter, art. 13 and 14 (wording unverified); the regulations on observers (17
 * June 2004), dialogue partners (28 August 2008) and the admission of new members (11 June 2010);
 * the order of granting member status (12 September 2014). The facts are the profile's.
 *
 * <p>Rests on: kernel, ui, register, accounts, profile.
 */
@NullMarked
package secretariat.membership;

import org.jspecify.annotations.NullMarked;
