package secretariat.offices.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import secretariat.kernel.Text;
import secretariat.offices.RecordedDecisions;
import secretariat.offices.Term.Presence;
import secretariat.profile.Organisation;
import secretariat.profile.web.AsAt;
import secretariat.ui.Frame;
import secretariat.ui.Page;
import secretariat.ui.Paging;

/**
 * Who leads the institution on a day, and who has led it so far.
 *
 * @param posts each office with those who hold it on the day
 * @param all every term, from the earliest
 * @param decisions that approved the candidates, by term, where the decision book has them
 */
public record LeadershipPage(
    AsAt asAt,
    Organisation organisation,
    List<Post> posts,
    List<TermRow> all,
    Map<String, RecordedDecisions.Entry> decisions,
    TermChart chart)
    implements Page {

  /** An office as it was called on the day, and those in it. */
  public record Post(Text title, List<TermRow> holders) {}

  @Override
  public int status() {
    return asAt.status();
  }

  public Paging paging() {
    return new Paging(1, Math.max(1, all.size()), all.size());
  }

  /** Whether the sources show the person in office on the day; shortly after, nobody can tell. */
  public boolean isSure(TermRow row) {
    return row.term().presenceOn(asAt.day()) == Presence.YES;
  }

  /** Since when, until when, and what is not known about it. */
  public String span(Frame frame, TermRow row) {
    String span = frame.say("offices.span", row.since(frame), row.until(frame));
    return isSure(row) ? span : frame.say("offices.perhaps", span);
  }

  public Optional<RecordedDecisions.Entry> decision(TermRow row) {
    return Optional.ofNullable(decisions.get(row.term().code()));
  }

  public Paging holders(Post post) {
    return new Paging(1, Math.max(1, post.holders().size()), post.holders().size());
  }
}
