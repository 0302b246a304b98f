package secretariat.ui;

import java.time.LocalDate;
import java.util.Optional;
import secretariat.kernel.Text;

/**
 * Something that waits for a person on the desk.
 *
 * @param what what waits, such as "Second reading"
 * @param about the title of the document it is about
 * @param by the last day at the seat, if there is one
 * @param next the one next act, as a button says it
 * @param path where that act is done
 */
public record DeskItem(Phrase what, Text about, Optional<LocalDate> by, Phrase next, String path) {}
