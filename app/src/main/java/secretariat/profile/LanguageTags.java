package secretariat.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import secretariat.kernel.Language;

/** Languages as a profile writes them: {@code ru}, {@code zh}, {@code en}. */
final class LanguageTags {

  static final List<String> KNOWN =
      Arrays.stream(Language.values()).map(each -> each.locale().getLanguage()).toList();

  private LanguageTags() {}

  /** The tags listed under a key; none where the key is missing. */
  static List<String> read(Entry entry, String key) {
    return entry.find(key).isEmpty()
        ? List.of()
        : entry.list(key).stream().map(LanguageTags::tag).toList();
  }

  static Optional<Language> language(String tag) {
    return KNOWN.contains(tag) ? Language.ofTag(tag) : Optional.empty();
  }

  private static String tag(Entry item) {
    return language(item.words())
        .map(known -> item.words())
        .orElseThrow(
            () -> item.fault("unknown language \"%s\"; known: %s".formatted(item.words(), KNOWN)));
  }
}
