package secretariat.register.web;

import java.util.List;
import java.util.Optional;
import secretariat.register.Act;
import secretariat.register.NoticeBoard.Notice;
import secretariat.register.NoticeBoard.Watcher;
import secretariat.ui.Frame;
import secretariat.ui.Page;
import secretariat.ui.Paging;

/**
 * The register: its log as it stands, who signs and who watches, and the newest public acts.
 *
 * @param notice empty until the log is opened
 * @param why no checkpoint is signed at present; told to officials only
 */
public record RegisterPage(Optional<Notice> notice, Optional<String> why, List<Act> acts)
    implements Page {

  /** All that a list of this page has stands on one page. */
  public static Paging whole(List<?> rows) {
    return new Paging(1, Math.max(1, rows.size()), rows.size());
  }

  public static String address(Act act) {
    return "/register/acts/" + act.id().code();
  }

  public static String cosigned(Frame frame, Watcher watcher) {
    return watcher
        .newest()
        .map(newest ->
            frame.say("register.cosigned", frame.number(newest.size()), newest.received()))
        .orElseGet(() -> frame.say("register.cosigned-never"));
  }

  public static String quorum(Frame frame, Notice notice) {
    return notice.quorum() == 0
        ? frame.say("register.quorum-none")
        : frame.say("register.quorum-of", notice.quorum(), notice.watchers().size());
  }
}
