package secretariat.ui;

/** A page above this one, on the way from the home page or the desk. */
public record Crumb(String title, String path) {}
