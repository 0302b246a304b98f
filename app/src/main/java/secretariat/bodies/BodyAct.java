package secretariat.bodies;

import java.util.List;
import java.util.Optional;
import secretariat.kernel.Text;
import secretariat.profile.Citation;
import secretariat.profile.Deed;
import secretariat.register.ActKind;
import secretariat.register.ActKinds;
import secretariat.register.Subject;

/** What can happen to a body. The subject is the body. */
public sealed interface BodyAct {

  /** The kinds of act, as the register knows them. */
  ActKinds KINDS =
      new ActKinds(
          "bodies",
          List.of(
              new ActKind<>("body-established", 1, BodyEstablished.class),
              new ActKind<>("power-conferred", 1, PowerConferred.class),
              new ActKind<>("power-withheld", 1, PowerWithheld.class)));

  static Subject subject(String body) {
    return new Subject("body", body);
  }

  /**
   * From its effective day the body is known, under these names.
   *
   * @param rank its place among the bodies, from 1
   * @param since when it was set up, as far as it is known: {@code 2004-01-15}, {@code 2004}
   * @param numbering how it numbers what it adopts, where that is known: {@code per-year}
   */
  record BodyEstablished(
      int rank,
      Optional<String> partOf,
      Optional<String> since,
      Optional<String> numbering,
      Text name,
      Text shortName,
      Citation source)
      implements BodyAct {}

  /** From its effective day the body may do this. */
  record PowerConferred(Deed deed, String object, Citation source) implements BodyAct {}

  /** From its effective day the body may not do this. */
  record PowerWithheld(Deed deed, String object, Citation source) implements BodyAct {}
}
