/**
 * The profile: who the organisation is, as readable data. A folder of YAML files names the
 * organisation, its seat and languages, its states and their standing, its bodies and their powers,
 * its offices, and the source of each. Another organisation is another folder.
 *
 * <p>The institution's modules record a profile once, as acts with the dates on which things
 * happened; recording it again adds nothing, and a later edition adds only what is new. A folder
 * with an unknown key, a missing language or a date that is none is refused as a whole, with file,
 * line and what would be right.
 *
 * <p>Rests on: kernel, ui, register.
 */
@NullMarked
package secretariat.profile;

import org.jspecify.annotations.NullMarked;
