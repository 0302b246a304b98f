package secretariat.bodies.web;

import java.util.List;
import secretariat.bodies.Body;
import secretariat.bodies.BodyAct;
import secretariat.bodies.BodyDetails;
import secretariat.bodies.BodyOn;
import secretariat.bodies.ChairOn;
import secretariat.kernel.Text;
import secretariat.membership.StateOn;
import secretariat.profile.KnownDate;
import secretariat.profile.Profile;
import secretariat.profile.web.AsAt;
import secretariat.profile.web.Facts;
import secretariat.ui.Frame;
import secretariat.ui.Page;
import secretariat.ui.Paging;

/**
 * One body: its names, since when, where it sits and under which regulation, who sits in it and who
 * chairs it, and what it may do, each with its source.
 *
 * @param members the member states of the day, in protocol order
 */
public record BodyPage(AsAt asAt, Profile profile, BodyOn body, Chair chair, List<StateOn> members)
    implements Page {

  /** Who chairs, and how that is said. */
  public record Chair(ChairOn on, ChairWords words) {}

  public BodyPage {
    members = List.copyOf(members);
  }

  @Override
  public int status() {
    return asAt.status();
  }

  public BodyDetails details() {
    return body.details();
  }

  public List<Body.Power> powers() {
    return body.powers();
  }

  public Paging paging() {
    return new Paging(1, Math.max(1, powers().size()), powers().size());
  }

  /** Such as "may adopt: decision". */
  public String power(Frame frame, Body.Power power) {
    String key = (power.allowed() ? "bodies.may." : "bodies.may-not.") + power.deed().code();
    return frame.say(key, profile.titleOf(power.object()));
  }

  /** The governing document, with its date as far as it is known. */
  public static String regulation(Frame frame, BodyAct.BodyRegulated regulation) {
    String document = frame.text(regulation.document());
    return regulation
        .date()
        .map(date ->
            frame.say("bodies.document-of", document, Facts.date(frame, new KnownDate(date))))
        .orElse(document);
  }

  /** The states of those who sit for each member. */
  public String states(Frame frame) {
    return frame.text(Text.listed(members.stream().map(StateOn::shortName).toList()));
  }
}
