package secretariat.bodies.web;

import java.util.List;
import secretariat.bodies.Body;
import secretariat.bodies.BodyOn;
import secretariat.profile.Profile;
import secretariat.profile.web.AsAt;
import secretariat.ui.Frame;
import secretariat.ui.Page;
import secretariat.ui.Paging;

/** One body: its names, since when, and what it may do, each power with its source. */
public record BodyPage(AsAt asAt, Profile profile, BodyOn body) implements Page {

  @Override
  public int status() {
    return asAt.status();
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
}
