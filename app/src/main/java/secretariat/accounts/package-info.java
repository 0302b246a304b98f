/**
 * Who signs in, in what capacity, on whose behalf; and who may enter which route.
 *
 * <p>Personal data (name, sign-in name, e-mail) lives here and nowhere else: acts carry only a
 * person's random id. Granting and ending a capacity are acts of the register ({@code
 * person/<id>}); the table of appointments is an index made from them. Passwords, one-time links,
 * API tokens and attempts to sign in are plain rows, kept as hashes.
 *
 * <p>Each module declares the routes of its own pages as one {@link secretariat.accounts.Access}
 * bean; what nobody declares, nobody may enter. {@link secretariat.accounts.Once} lets a request
 * that arrives twice be done once.
 *
 * <p>Rests on: kernel, ui, register.
 */
@NullMarked
package secretariat.accounts;

import org.jspecify.annotations.NullMarked;
