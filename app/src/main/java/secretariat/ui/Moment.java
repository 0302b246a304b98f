package secretariat.ui;

import java.util.Optional;

/**
 * A point on a timeline.
 *
 * @param when the date or instant, as it is to be read; or a word such as "expected"
 * @param title what happened
 * @param detail more about it; may be empty
 * @param path where it can be read, if anywhere
 */
public record Moment(String when, String title, String detail, Optional<String> path) {}
