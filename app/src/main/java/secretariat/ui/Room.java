package secretariat.ui;

import java.util.function.Predicate;
import secretariat.kernel.Actor;

/**
 * A room of the desk, listed at its left for those who may enter. Each module offers its rooms as
 * beans. This decides only what is shown; the room's own pages check again.
 *
 * @param path such as {@code /desk/incoming}
 * @param title the key of its name in the module's words
 * @param place rooms are listed from the lowest to the highest
 */
public record Room(String path, String title, int place, Predicate<Actor> mayEnter) {}
