package secretariat.profile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How sure the institution is of a fact. Anything but a verified fact is shown with this word. */
public enum Certainty {
  /** Seen in a source that anyone can read. */
  VERIFIED,
  /** Handed down, but no source was seen that confirms it. */
  UNVERIFIED,
  /** The institution's own reading of a source that does not say it in so many words. */
  INFERRED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Certainty> ofCode(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }
}
