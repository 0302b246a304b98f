/**
 * The foundation of the API under {@code /api}: how values stand in JSON, how refusals and errors
 * are said (RFC 9457 problems, in the reader's language), the bound on a request's body, and the
 * description at {@code /api/openapi.json} (OpenAPI 3.1).
 *
 * <p>A module's API is an ordinary {@code @RestController} in its own {@code web} package. It may
 * return an {@link secretariat.kernel.Outcome}: done becomes the value, refused becomes a problem
 * with status 422; and an {@link java.util.Optional}: empty becomes 404.
 *
 * <p>Rests on: kernel, ui, register, accounts.
 */
@NullMarked
package secretariat.api;

import org.jspecify.annotations.NullMarked;
