package secretariat.ui;

import java.util.Map;
import secretariat.kernel.Text;

/**
 * What an organisation says in its own words instead of the product's, by key; offered as a bean by
 * its profile. So the source of a rule names this organisation's own instrument.
 */
public record HouseWords(Map<String, Text> byKey) {

  public static final HouseWords NONE = new HouseWords(Map.of());

  public HouseWords {
    byKey = Map.copyOf(byKey);
  }
}
