package secretariat.ui;

/** One of the values of a select, a set of radio buttons or check boxes. */
public record Choice(String value, String label) {}
