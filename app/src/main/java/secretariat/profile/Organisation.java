package secretariat.profile;

import java.time.LocalDate;
import secretariat.kernel.Language;
import secretariat.kernel.Languages;
import secretariat.kernel.Seat;
import secretariat.kernel.Text;

/**
 * The organisation that keeps the register.
 *
 * @param languages those in which its texts are authentic, and those kept for convenience
 * @param protocolOrder the language in whose alphabet its states are ordered
 */
public record Organisation(
    String code,
    LocalDate founded,
    Description description,
    Languages languages,
    Language protocolOrder,
    Headquarters headquarters) {

  /**
   * What it is called, and who it is in a few sentences.
   *
   * @param secretariat as its pages call it
   * @param secretariatInFull as its papers call it, with the name of the organisation
   */
  public record Description(
      Text name, Text shortName, Text secretariat, Text secretariatInFull, Text purpose) {}

  /** Where the Secretariat sits; legal dates are calendar dates there. */
  public record Headquarters(Seat seat, Text city, Text address) {}

  public Text name() {
    return description.name();
  }

  public Text shortName() {
    return description.shortName();
  }
}
