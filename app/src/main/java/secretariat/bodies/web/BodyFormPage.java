package secretariat.bodies.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import secretariat.bodies.BodyOn;
import secretariat.bodies.ChairRule;
import secretariat.membership.StateOn;
import secretariat.profile.Deed;
import secretariat.profile.OfficeEntry;
import secretariat.profile.Profile;
import secretariat.ui.Choice;
import secretariat.ui.Form;
import secretariat.ui.FormPage;
import secretariat.ui.Frame;

/**
 * The form in which an official records something of a body.
 *
 * @param body the body, unless it is a new one
 */
public record BodyFormPage(BodyDeed deed, Optional<BodyOn> body, Choices choices, Form form)
    implements FormPage {

  /** What can be chosen from. */
  public record Choices(List<BodyOn> bodies, List<StateOn> members, Profile profile) {

    public List<Choice> bodies(Frame frame) {
      return bodies.stream().map(each -> new Choice(each.code(), frame.text(each.name()))).toList();
    }

    public List<Choice> members(Frame frame) {
      return members.stream()
          .map(each -> new Choice(each.code(), frame.text(each.shortName())))
          .toList();
    }

    public List<Choice> offices(Frame frame) {
      return profile.offices().stream()
          .map(OfficeEntry::code)
          .map(code -> new Choice(code, frame.text(profile.titleOf(code))))
          .toList();
    }

    public List<Choice> objects(Frame frame) {
      return Stream.concat(
              profile.documentKinds().entrySet().stream(),
              profile.otherObjects().entrySet().stream())
          .map(each -> new Choice(each.getKey(), frame.text(each.getValue())))
          .toList();
    }
  }

  public boolean is(BodyDeed... deeds) {
    return Arrays.asList(deeds).contains(deed);
  }

  /** To which address the form is sent. */
  public String action() {
    return body.map(on -> "/desk/bodies/%s/%s".formatted(on.code(), deed.code()))
        .orElse("/desk/bodies");
  }

  public String back() {
    return body.map(on -> "/desk/bodies/" + on.code()).orElse("/desk/bodies");
  }

  public List<Choice> deeds(Frame frame) {
    return said(frame, "bodies.deed.", Arrays.stream(Deed.values()).map(Deed::code));
  }

  public List<Choice> rules(Frame frame) {
    return said(
        frame, "bodies.chair-rule.", Arrays.stream(ChairRule.values()).map(ChairRule::code));
  }

  public List<Choice> mays(Frame frame) {
    return said(frame, "bodies.desk.", Stream.of("may", "may-not"));
  }

  public List<Choice> compositions(Frame frame) {
    return said(frame, "bodies.desk.sits.", Stream.of("each-member", "described"));
  }

  public List<Choice> numberings(Frame frame) {
    return said(frame, "bodies.numbering.", Stream.of("per-year", "unknown"));
  }

  private static List<Choice> said(Frame frame, String prefix, Stream<String> codes) {
    return codes.map(code -> new Choice(code, frame.say(prefix + code))).toList();
  }
}
