/** Tests of the pages on offices. */
@NullMarked
package secretariat.offices.web;

import org.jspecify.annotations.NullMarked;
