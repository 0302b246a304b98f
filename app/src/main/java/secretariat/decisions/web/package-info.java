/**
 * The decision book for all; the desk on which states answer and the Secretariat conducts the
 * procedures; the page for the room in which a body sits. A controller translates HTTP; every act
 * goes through the desks of the module, for a browser and for a program alike.
 */
@NullMarked
package secretariat.decisions.web;

import org.jspecify.annotations.NullMarked;
