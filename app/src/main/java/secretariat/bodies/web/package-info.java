/** The public pages and the API on bodies and their powers. */
@NullMarked
package secretariat.bodies.web;

import org.jspecify.annotations.NullMarked;
