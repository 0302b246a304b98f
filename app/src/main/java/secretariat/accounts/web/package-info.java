/**
 * The door: sign-in, the choice of capacity, a person's own tokens, the administrator's list of
 * accounts, and the filters that let requests through or turn them away.
 */
@NullMarked
package secretariat.accounts.web;

import org.jspecify.annotations.NullMarked;
