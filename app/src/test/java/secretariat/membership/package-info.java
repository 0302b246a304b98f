/** Tests of membership. */
@NullMarked
package secretariat.membership;

import org.jspecify.annotations.NullMarked;
