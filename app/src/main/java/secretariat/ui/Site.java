package secretariat.ui;

import java.util.List;
import secretariat.kernel.Languages;

/**
 * What is the same on every page: whose paper it is, whether it is only an evaluation, the ways
 * through it.
 */
record Site(
    Letterhead letterhead,
    Languages languages,
    boolean evaluation,
    List<Room> rooms,
    List<PublicEntry> entries,
    Assets assets) {}
