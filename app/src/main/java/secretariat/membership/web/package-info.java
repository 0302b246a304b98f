/** The public pages and the API on states and their standing. */
@NullMarked
package secretariat.membership.web;

import org.jspecify.annotations.NullMarked;
