package secretariat.decisions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How agreement comes about. */
public enum Way {
  /** Adopted if no member objects while the body considers it. */
  CONSENSUS,
  /** The same, without the state that it concerns. */
  CONSENSUS_MINUS_ONE,
  /** Each state answers; silence is no consent. */
  WRITTEN_CONSENT,
  /** Adopted at a moment named before, if nobody objects until then. */
  SILENCE;

  static final List<String> CODES = Arrays.stream(values()).map(Way::code).toList();

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Way> ofCode(String code) {
    return Arrays.stream(values()).filter(way -> way.code().equals(code)).findFirst();
  }

  /** Whether a moment is named at which it ends. */
  public boolean hasClock() {
    return this == SILENCE || this == WRITTEN_CONSENT;
  }
}
