/** Tests of bodies. */
@NullMarked
package secretariat.bodies;

import org.jspecify.annotations.NullMarked;
