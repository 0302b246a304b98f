package secretariat.membership;

import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
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

  /** The same for all that is known of them, by their names of a day or else their first. */
  List<State> sorted(Collection<State> states, LocalDate day) {
    var names = new HashMap<String, CollationKey>();
    for (State state : states) {
      String name =
          state
              .nameOn(day)
              .or(() -> state.names().stream().findFirst().map(State.Named::name))
              .map(known -> known.shortName().in(language))
              .orElse(state.code());
      names.put(state.code(), collator.getCollationKey(name));
    }
    return states.stream()
        .sorted(
            Comparator.comparing((State state) -> Objects.requireNonNull(names.get(state.code())))
                .thenComparing(State::code))
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
