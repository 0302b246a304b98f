package secretariat.profile;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import secretariat.kernel.Language;
import secretariat.kernel.Text;

/** The sources a profile cites, and how an article of one is written. */
public final class Sources {

  private static final List<String> CERTAINTIES =
      Arrays.stream(Certainty.values()).map(Certainty::code).toList();

  private final Text article;
  private final Map<String, Text> titles = new LinkedHashMap<>();

  Sources(Entry file) {
    article = file.text("article");
    Entry entries = file.at("titles");
    entries.members().keySet().forEach(code -> titles.put(code, entries.text(code)));
    file.complete();
  }

  /** The citation in an entry: its source, article, certainty and where it was seen. */
  public Citation cited(Entry entry) {
    Text title =
        entry.meaning("source", code -> Optional.ofNullable(titles.get(code)), titles.keySet());
    Text source = entry.find("article").map(number -> article(title, number.words())).orElse(title);
    Certainty certainty =
        entry.find("certainty").isPresent()
            ? entry.meaning("certainty", Certainty::ofCode, CERTAINTIES)
            : Certainty.VERIFIED;
    List<String> seen =
        entry.find("seen").isPresent()
            ? entry.list("seen").stream().map(Entry::words).toList()
            : List.of();
    return new Citation(source, certainty, seen);
  }

  private Text article(Text title, String number) {
    var versions = new LinkedHashMap<Language, String>();
    title
        .versions()
        .forEach((language, words) ->
            versions.put(
                language,
                article.in(language).replace("{source}", words).replace("{article}", number)));
    return new Text(versions);
  }
}
