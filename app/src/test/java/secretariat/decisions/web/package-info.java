/** Tests of the pages and of the API on consent. */
@NullMarked
package secretariat.decisions.web;

import org.jspecify.annotations.NullMarked;
