package secretariat.ui.web;

import secretariat.ui.Page;

/** The public home page: who the organisation is, and the ways from here. */
public record HomePage() implements Page {}
