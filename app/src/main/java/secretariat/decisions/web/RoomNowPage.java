package secretariat.decisions.web;

import secretariat.ui.Page;

/** What changes on the page for the room; a fragment. */
public record RoomNowPage(ProposalSheet sheet) implements Page {}
