package secretariat.ui.web;

import secretariat.ui.SharedPage;

/** The public home page: who the organisation is, and the ways from here. */
public record HomePage() implements SharedPage {}
