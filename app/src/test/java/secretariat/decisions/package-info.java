/** Tests of consent. */
@NullMarked
package secretariat.decisions;

import org.jspecify.annotations.NullMarked;
