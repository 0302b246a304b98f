package secretariat.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import secretariat.kernel.Text;

/**
 * Who the organisation is, as read from the profile's folder.
 *
 * @param documentKinds the kinds of document that a body may adopt, by code, in their order
 * @param otherObjects what else a body may decide on: offices, standings
 * @param staffing how offices are filled, and who holds and held them
 */
public record Profile(
    Organisation organisation,
    Map<String, Text> documentKinds,
    Map<String, Text> otherObjects,
    List<StateEntry> states,
    Standings standings,
    List<BodyEntry> bodies,
    List<OfficeEntry> offices,
    Staffing staffing) {

  /** What the object of a power is called. */
  public Text titleOf(String object) {
    return Optional.ofNullable(documentKinds.get(object))
        .or(() -> Optional.ofNullable(otherObjects.get(object)))
        .orElseGet(() -> Text.same(object));
  }

  /** The short name that a state bears by the latest of its names, or its code if it has none. */
  public Text nameOf(String state) {
    return states.stream()
        .filter(each -> each.code().equals(state) && !each.names().isEmpty())
        .findFirst()
        .map(each -> each.names().getLast().shortName())
        .orElseGet(() -> Text.same(state));
  }

  /** What a subject such as {@code body/council} is called; its code where no name is known. */
  public Text called(String subject) {
    String kind = subject.substring(0, Math.max(0, subject.indexOf('/')));
    String code = subject.substring(subject.indexOf('/') + 1);
    Optional<Text> name =
        switch (kind) {
          case "state", "organisation" -> Optional.of(nameOf(code));
          case "body" ->
              bodies.stream()
                  .filter(each -> each.code().equals(code))
                  .findFirst()
                  .map(BodyEntry::name);
          case "office" -> staffing.procedure(code).map(Procedure::title);
          default -> Optional.empty();
        };
    return name.orElseGet(() -> Text.same(subject));
  }

  /** What a kind of standing is called. */
  public Optional<Standings.Kind> standing(String code) {
    return standings.kinds().stream().filter(kind -> kind.code().equals(code)).findFirst();
  }
}
