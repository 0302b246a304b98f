package secretariat.decisions;

import java.util.Map;

/**
 * What a decision would authorise.
 *
 * @param kind of the {@link AuthorisedEffect} that checks it and carries it out
 * @param about what it is about, by names that the kind knows
 */
public record EffectWanted(String kind, Map<String, String> about) {
  public EffectWanted {
    about = Map.copyOf(about);
  }

  public String about(String name) {
    return about.getOrDefault(name, "");
  }
}
