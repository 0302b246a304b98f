package secretariat.depositary;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds text so that what people type finds what was written: compatibility form, small letters, ё
 * as е.
 */
final class MatchKey {

  private MatchKey() {}

  static String of(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replace('ё', 'е')
        .replaceAll("\\s+", " ")
        .strip();
  }
}
