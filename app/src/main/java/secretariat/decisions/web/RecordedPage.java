package secretariat.decisions.web;

import secretariat.kernel.Text;
import secretariat.register.Act;
import secretariat.ui.Page;

/**
 * An act that was recorded.
 *
 * @param then the code of what follows, as the words say it
 * @param path where it goes on
 */
public record RecordedPage(Text title, Act act, String then, String path) implements Page {}
