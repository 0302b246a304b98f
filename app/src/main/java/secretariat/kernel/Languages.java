package secretariat.kernel;

import java.util.ArrayList;
import java.util.List;

/**
 * The languages of one organisation, offered as a bean by its profile.
 *
 * @param official those in which its texts are authentic, in protocol order
 * @param courtesy those kept for convenience besides
 */
public record Languages(List<Language> official, List<Language> courtesy) {

  /** All that the product speaks, where no organisation has been named yet. */
  public static final Languages EVERY = new Languages(List.of(Language.values()), List.of());

  public Languages {
    official = List.copyOf(official);
    courtesy = List.copyOf(courtesy);
    if (official.isEmpty()) {
      throw new IllegalArgumentException("An organisation has at least one official language");
    }
  }

  /** The official ones first. */
  public List<Language> all() {
    var all = new ArrayList<>(official);
    all.addAll(courtesy);
    return List.copyOf(all);
  }

  public boolean has(Language language) {
    return official.contains(language) || courtesy.contains(language);
  }

  /** For a reader of whom nothing is known: English where it is kept, else the first. */
  public Language usual() {
    return has(Language.EN) ? Language.EN : official.getFirst();
  }
}
