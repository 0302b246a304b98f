package secretariat.profile.web;

import java.util.Map;
import java.util.Optional;
import secretariat.profile.Citation;

/** A source with its certainty and, where it has one, its date, as the API gives them. */
public record StatedFact(Optional<String> date, Map<String, String> source, String certainty) {

  public static StatedFact of(Optional<String> date, Citation citation) {
    return new StatedFact(date, citation.source().byTag(), citation.certainty().code());
  }
}
