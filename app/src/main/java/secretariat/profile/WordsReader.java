package secretariat.profile;

import java.util.LinkedHashMap;
import java.util.Optional;
import secretariat.kernel.Language;
import secretariat.kernel.Text;
import secretariat.ui.HouseWords;
import secretariat.ui.Words;

/** Reads words.yaml: what this organisation says in its own words. */
final class WordsReader {

  private final Optional<Entry> file;

  WordsReader(ProfileFolder folder) {
    file = folder.find("words.yaml");
  }

  HouseWords read() {
    var words = new LinkedHashMap<String, Text>();
    file.ifPresent(
        entries -> entries.members().keySet().forEach(key -> words.put(key, entries.text(key))));
    return new HouseWords(words);
  }

  /** Refuses words for something that the product never says. */
  void complete(Words words) {
    file.ifPresent(entries ->
        entries
            .members()
            .forEach((key, entry) -> {
              if (!words.has(Language.EN, key)) {
                throw entry.fault(
                    "the product never says \"%s\"; its keys stand in its files words_en.properties"
                        .formatted(key));
              }
            }));
  }
}
