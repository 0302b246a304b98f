package secretariat.ui;

import java.util.List;

/**
 * What is the same on every page: whose paper it is, whether it is only an evaluation, the ways
 * through it.
 */
record Site(
    Letterhead letterhead,
    boolean evaluation,
    List<Room> rooms,
    List<PublicEntry> entries,
    Assets assets) {}
