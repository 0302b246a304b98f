/** Tests of offices. */
@NullMarked
package secretariat.offices;

import org.jspecify.annotations.NullMarked;
