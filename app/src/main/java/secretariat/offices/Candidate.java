package secretariat.offices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import secretariat.kernel.Language;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.kernel.Text;

/**
 * Who is named for an office: somebody the register knows, or a person with a name.
 *
 * @param known the random id, if the register or the list of accounts has one
 * @param name in all languages of the organisation, where the register does not know the person yet
 */
public record Candidate(Optional<UUID> known, Text name, String citizenship) {

  static final Rule NAME_MISSING = Rule.of("offices.name-missing");
  static final Rule STATE_UNKNOWN = Rule.of("offices.state-unknown");

  List<Refusal> refusals(boolean isKnown, boolean isState, List<Language> languages) {
    var refusals = new ArrayList<Refusal>();
    if (!isKnown) {
      refusals.addAll(missing(name, languages));
    }
    if (!isState) {
      refusals.add(STATE_UNKNOWN.refuses("citizenship", citizenship));
    }
    return refusals;
  }

  /** A name stands in every language of the organisation. */
  static List<Refusal> missing(Text name, List<Language> languages) {
    return languages.stream()
        .filter(language -> !name.has(language))
        .map(language -> NAME_MISSING.refuses("name." + language.tag(), language))
        .toList();
  }
}
