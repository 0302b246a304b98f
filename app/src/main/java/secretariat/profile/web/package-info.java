/**
 * What pages about the institution have in common: the day as at which they are read, and facts
 * with their certainty and source.
 */
@NullMarked
@NamedInterface("web")
package secretariat.profile.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
