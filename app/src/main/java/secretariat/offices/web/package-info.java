/** The public pages on the leadership, the desk of offices, and both for programs. */
@NullMarked
package secretariat.offices.web;

import org.jspecify.annotations.NullMarked;
