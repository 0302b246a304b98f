package secretariat.profile;

import java.time.LocalDate;
import java.util.List;
import secretariat.kernel.Language;
import secretariat.kernel.Seat;
import secretariat.kernel.Text;

/**
 * The organisation that keeps the register.
 *
 * @param official the languages in which its texts are authentic
 * @param protocolOrder the language in whose alphabet its states are ordered
 */
public record Organisation(
    String code,
    Text name,
    Text shortName,
    LocalDate founded,
    List<Language> official,
    Language protocolOrder,
    Headquarters headquarters) {

  /** Where the Secretariat sits; legal dates are calendar dates there. */
  public record Headquarters(Seat seat, Text city, Text address) {}
}
