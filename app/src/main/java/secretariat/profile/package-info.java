/**
 * The profile: who the organisation is, as readable data. A folder of YAML files names the
 * organisation, its seat and languages, its states and their standing, its bodies and their powers,
 * its offices, and the source of each. Another organisation is another folder.
 *
 * <p>The institution's modules import a profile once, as acts with the dates on which things
 * happened. What a later edition of the files says otherwise is proposed to an official, who
 * records or dismisses it. A folder with an unknown file or key, a missing language, times that
 * overlap or a date that is none is refused as a whole, with file, line and what would be right.
 * The keys are described in docs/profile.md.
 *
 * <p>Rests on: kernel, database, ui, register, accounts.
 */
@NullMarked
package secretariat.profile;

import org.jspecify.annotations.NullMarked;
