package secretariat.offices;

import java.util.Optional;
import secretariat.kernel.Refusal;
import secretariat.profile.Citation;

/**
 * What one check found.
 *
 * @param check its code, such as {@code citizenship}
 * @param refusal why the rule is broken, if it is
 * @param source of the rule
 */
public record Finding(
    String check, Result result, Optional<Refusal> refusal, Optional<Citation> source) {

  /** How a check came out. */
  public enum Result {
    MET,
    BROKEN,
    /** Something that the check needs is not known. */
    NOT_CHECKED
  }

  static Finding met(String check, Citation source) {
    return new Finding(check, Result.MET, Optional.empty(), Optional.of(source));
  }

  static Finding broken(String check, Refusal refusal, Citation source) {
    return new Finding(check, Result.BROKEN, Optional.of(refusal), Optional.of(source));
  }

  static Finding notChecked(String check) {
    return new Finding(check, Result.NOT_CHECKED, Optional.empty(), Optional.empty());
  }

  static Finding notChecked(String check, Citation source) {
    return new Finding(check, Result.NOT_CHECKED, Optional.empty(), Optional.of(source));
  }
}
