package secretariat.bodies.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an official can record of a body; each is a resource of its own. */
public enum BodyDeed {
  NEW_BODY,
  NAMES,
  POWERS,
  SEATS,
  REGULATIONS,
  COMPOSITIONS,
  CHAIR_RULES,
  CHAIRS,
  ENDINGS;

  /** As it stands in addresses and in keys of words. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Those that concern a body that is known. */
  public static List<BodyDeed> ofKnownBodies() {
    return Arrays.stream(values()).filter(each -> each != NEW_BODY).toList();
  }

  static Optional<BodyDeed> ofCode(String code) {
    return ofKnownBodies().stream().filter(each -> each.code().equals(code)).findFirst();
  }

  /** Whether it rests on a decision of a body; that a state takes the chair does not. */
  public boolean isDecided() {
    return this != CHAIRS;
  }
}
