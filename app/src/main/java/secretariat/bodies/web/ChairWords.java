package secretariat.bodies.web;

import java.util.Optional;
import secretariat.bodies.ChairOn;
import secretariat.bodies.Chairmanship;
import secretariat.kernel.Text;
import secretariat.membership.Membership;
import secretariat.profile.Citation;
import secretariat.profile.Profile;
import secretariat.profile.web.Facts;
import secretariat.ui.Frame;

/** How a chair is said on a page. */
public record ChairWords(Membership membership, Profile profile) {

  /** Who chairs, with what is not verified marked as such. */
  public String who(Frame frame, ChairOn chair) {
    return switch (chair) {
      case ChairOn.State state ->
          Facts.marked(
              frame,
              frame.text(name(state.chairmanship())),
              state.chairmanship().source().certainty());
      case ChairOn.Office office -> frame.text(profile.titleOf(office.office()));
      case ChairOn.EachHost _ -> frame.say("bodies.chair.each-host");
      case ChairOn.NotKnown _ -> frame.say("bodies.chair.not-known");
    };
  }

  /** As what, where that is known. */
  public Optional<String> role(Frame frame, ChairOn chair) {
    return switch (chair) {
      case ChairOn.State state -> state.role().map(frame::text);
      case ChairOn.Office office -> Optional.of(frame.text(office.role()));
      case ChairOn.EachHost host -> Optional.of(frame.text(host.role()));
      case ChairOn.NotKnown _ -> Optional.empty();
    };
  }

  /** The source of the rule, and of the fact where there is one. */
  public Optional<String> sources(Frame frame, ChairOn chair) {
    return switch (chair) {
      case ChairOn.State state -> Optional.of(both(frame, state));
      case ChairOn.Office office -> Optional.of(Facts.source(frame, office.rule()));
      case ChairOn.EachHost host -> Optional.of(Facts.source(frame, host.rule()));
      case ChairOn.NotKnown _ -> Optional.empty();
    };
  }

  private static String both(Frame frame, ChairOn.State state) {
    Citation fact = state.chairmanship().source();
    return state.rule().equals(fact)
        ? Facts.source(frame, fact)
        : frame.say(
            "bodies.chair.sources", Facts.source(frame, fact), Facts.source(frame, state.rule()));
  }

  private Text name(Chairmanship chair) {
    return name(chair.state(), chair);
  }

  Text name(String state, Chairmanship chair) {
    return membership
        .history(state)
        .flatMap(known -> known.nameOn(chair.from()))
        .map(name -> name.shortName())
        .orElseGet(() -> Text.same(state));
  }

  /** From when until when. */
  public String period(Frame frame, Chairmanship chair) {
    return chair
        .until()
        .map(end -> frame.say("bodies.chair.from-until", chair.from(), end))
        .orElseGet(() -> frame.say("bodies.chair.from", chair.from()));
  }
}
