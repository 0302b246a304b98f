/**
 * The depositary's pages and its API: what is open to all, and the desk of the officials who
 * receive, deposit, collate and certify. A controller translates HTTP; every act goes through the
 * depositary's office, for a browser and for a program alike.
 */
@NullMarked
package secretariat.depositary.web;

import org.jspecify.annotations.NullMarked;
