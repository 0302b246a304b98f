/** Tests of the pages on states. */
@NullMarked
package secretariat.membership.web;

import org.jspecify.annotations.NullMarked;
