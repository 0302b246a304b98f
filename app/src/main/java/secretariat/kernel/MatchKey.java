package secretariat.kernel;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds text so that what people type finds what was written: compatibility form, small letters, ё
 * as е.
 */
public final class MatchKey {

  private MatchKey() {}

  public static String of(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replace('ё', 'е')
        .replaceAll("\\s+", " ")
        .strip();
  }
}
