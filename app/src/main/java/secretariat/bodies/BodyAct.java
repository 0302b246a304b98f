package secretariat.bodies;

import java.time.LocalDate;
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
              new ActKind<>("power-withheld", 1, PowerWithheld.class),
              new ActKind<>("body-renamed", 1, BodyRenamed.class),
              new ActKind<>("body-ended", 1, BodyEnded.class),
              new ActKind<>("body-seated", 1, BodySeated.class),
              new ActKind<>("body-regulated", 1, BodyRegulated.class),
              new ActKind<>("body-composed", 1, BodyComposed.class),
              new ActKind<>("chair-rule-set", 1, ChairRuleSet.class),
              new ActKind<>("chair-assumed", 1, ChairAssumed.class)));

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

  /** From its effective day the body bears these names. */
  record BodyRenamed(Text name, Text shortName, Citation source) implements BodyAct {}

  /** From its effective day the body is no more. */
  record BodyEnded(Citation source) implements BodyAct {}

  /** From its effective day the body has its seat there. */
  record BodySeated(Text place, Citation source) implements BodyAct {}

  /**
   * From its effective day this document governs the body.
   *
   * @param date of the document, as far as it is known
   */
  record BodyRegulated(Text document, Optional<String> date, Citation source) implements BodyAct {}

  /**
   * From its effective day these sit in the body.
   *
   * @param eachMember whether one sits for each member state
   * @param role as what
   */
  record BodyComposed(boolean eachMember, Text role, Citation source) implements BodyAct {}

  /**
   * From its effective day the body is chaired by this rule.
   *
   * @param of the body or the office that the rule names, if it names one
   * @param role as what somebody chairs
   */
  record ChairRuleSet(ChairRule rule, Optional<String> of, Text role, Citation source)
      implements BodyAct {}

  /**
   * From its effective day a state chairs the body.
   *
   * @param state ISO 3166-1 alpha-2
   * @param until the day on which it passes on, where that is known
   * @param deviation the decision that departs from the rule, where one does
   */
  record ChairAssumed(
      String state, Optional<LocalDate> until, Optional<Text> deviation, Citation source)
      implements BodyAct {}
}
