package secretariat.ui;

/** What a controller method answers: a page, or the way to another one. */
public sealed interface Answer permits Page, SeeOther {}
