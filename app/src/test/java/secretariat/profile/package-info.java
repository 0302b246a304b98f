/** Tests of the profile. */
@NullMarked
package secretariat.profile;

import org.jspecify.annotations.NullMarked;
