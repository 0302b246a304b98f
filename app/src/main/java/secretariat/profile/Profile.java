package secretariat.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import secretariat.kernel.Text;

/**
 * Who the organisation is, as read from the profile's folder.
 *
 * @param documentKinds the kinds of document that a body may adopt, by code, in their order
 */
public record Profile(
    Organisation organisation,
    Map<String, Text> documentKinds,
    List<StateEntry> states,
    Standings standings,
    List<BodyEntry> bodies,
    List<OfficeEntry> offices) {

  /** What a kind of standing is called. */
  public Optional<Standings.Kind> standing(String code) {
    return standings.kinds().stream().filter(kind -> kind.code().equals(code)).findFirst();
  }
}
