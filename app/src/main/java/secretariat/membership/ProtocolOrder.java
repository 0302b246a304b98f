package secretariat.membership;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import secretariat.kernel.Language;

/**
 * The order in which states stand: by the alphabet of one language, on the official short name of
 * the day, in whatever language it is read. In Russian Ё stands with Е, and Кыргызстан after Китай
 * (the colloquial "Киргизия" would stand before it).
 *
 * <p>The collation is ICU4J's, of the one edition that the build names; it does not follow the
 * machine's locale.
 */
public final class ProtocolOrder {

  private final Language language;
  private final RuleBasedCollator collator;

  public ProtocolOrder(Language language) {
    this.language = language;
    var made = (RuleBasedCollator) Collator.getInstance(language.locale());
    made.setStrength(Collator.TERTIARY);
    this.collator = (RuleBasedCollator) made.freeze();
  }

  /** These states in order, whatever the order in which they came. */
  public List<StateOn> sorted(Collection<StateOn> states) {
    return states.stream()
        .sorted(
            Comparator.comparing((StateOn state) -> state.shortName().in(language), this::compare)
                .thenComparing(StateOn::code))
        .toList();
  }

  /** How two names stand to each other. */
  public int compare(String one, String other) {
    return collator.compare(one, other);
  }

  /** The edition of the collation: another edition may order otherwise. */
  public String edition() {
    return "UCA %s, collation %s".formatted(collator.getUCAVersion(), collator.getVersion());
  }
}
