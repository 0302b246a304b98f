package secretariat.ui.web;

import java.util.List;
import secretariat.ui.DeskItem;
import secretariat.ui.Page;

/** The desk's first page: what waits for this person, the most urgent first. */
public record DeskPage(List<DeskItem> items) implements Page {}
