package secretariat.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import secretariat.kernel.Text;

/**
 * One entry of a profile file, with its file and line for what is wrong with it. Every value is
 * read as the words that stand there, so that Norway stays {@code NO}; every key must be asked for,
 * or it is unknown.
 */
public final class Entry {

  private final String file;
  private final Node node;
  private final Set<String> languages;
  private final Set<String> asked = new TreeSet<>();

  /**
   * @param languages the languages, by tag, in which every text of the profile must be given
   */
  Entry(String file, Node node, Set<String> languages) {
    this.file = file;
    this.node = node;
    this.languages = languages;
  }

  /** The words that stand here, which may not be blank. */
  public String words() {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue();
    }
    throw fault("words are expected here");
  }

  public boolean has(String key) {
    return members().containsKey(key);
  }

  public Entry at(String key) {
    return find(key).orElseThrow(() -> fault("\"%s\" is missing".formatted(key)));
  }

  public Optional<Entry> find(String key) {
    asked.add(key);
    return Optional.ofNullable(members().get(key));
  }

  public String words(String key) {
    return at(key).words();
  }

  /** A text in every language of the profile and in no other. */
  public Text text(String key) {
    Entry entry = at(key);
    Map<String, Entry> versions = entry.members();
    if (!versions.keySet().equals(languages)) {
      throw entry.fault(
          "the languages here are %s; this profile needs %s"
              .formatted(versions.keySet(), languages));
    }
    var byTag = new LinkedHashMap<String, String>();
    versions.forEach((tag, words) -> byTag.put(tag, words.words()));
    return Text.ofTags(byTag);
  }

  public LocalDate day(String key) {
    Entry entry = at(key);
    try {
      return LocalDate.parse(entry.words());
    } catch (DateTimeException notADay) {
      throw entry.fault("\"%s\" is not a day; example: 2017-06-09".formatted(entry.words()));
    }
  }

  /** A day that need not be known. */
  public Optional<LocalDate> findDay(String key) {
    return find(key).isPresent() ? Optional.of(day(key)) : Optional.empty();
  }

  /** A date as far as it is known, if it is known at all. */
  public Optional<KnownDate> findDate(String key) {
    return find(key).map(Entry::date);
  }

  /** This entry as a date, as far as it is known. */
  KnownDate date() {
    try {
      return new KnownDate(words());
    } catch (IllegalArgumentException notDate) {
      throw fault(String.valueOf(notDate.getMessage()));
    }
  }

  /** A text that need not be there. */
  public Optional<Text> findText(String key) {
    return find(key).isPresent() ? Optional.of(text(key)) : Optional.empty();
  }

  /** One of a few known words. */
  public String oneOf(String key, Collection<String> known) {
    return meaning(key, code -> Optional.of(code).filter(known::contains), known);
  }

  /** What a word of this entry means; where it means nothing, the fault names the known words. */
  public <T> T meaning(
      String key, Function<String, Optional<T>> reading, Collection<String> known) {
    Entry entry = at(key);
    String words = entry.words();
    return reading
        .apply(words)
        .orElseThrow(
            () -> entry.fault("unknown %s \"%s\"; known: %s".formatted(key, words, known)));
  }

  public List<Entry> list(String key) {
    Entry entry = at(key);
    if (!(entry.node instanceof SequenceNode sequence)) {
      throw entry.fault("a list is expected here");
    }
    var entries = new ArrayList<Entry>();
    sequence.getValue().forEach(item -> entries.add(new Entry(file, item, languages)));
    return entries;
  }

  /** The members of an entry whose keys are codes, in the order in which they stand. */
  public Map<String, Entry> members() {
    if (!(node instanceof MappingNode mapping)) {
      throw fault("named entries are expected here");
    }
    var members = new LinkedHashMap<String, Entry>();
    mapping
        .getValue()
        .forEach(tuple -> {
          var key = new Entry(file, tuple.getKeyNode(), languages);
          var value = new Entry(file, tuple.getValueNode(), languages);
          if (members.put(key.words(), value) != null) {
            throw key.fault("\"%s\" stands here twice".formatted(key.words()));
          }
        });
    return members;
  }

  /** Refuses the keys that nobody asked for. */
  public void complete() {
    for (var member : members().entrySet()) {
      if (!asked.contains(member.getKey())) {
        throw member
            .getValue()
            .fault("unknown key \"%s\"; known: %s".formatted(member.getKey(), asked));
      }
    }
  }

  /** What is wrong here, and what would be right, with file and line. */
  public ProfileFault fault(String wrong) {
    return new ProfileFault(file, node.getStartMark().getLine() + 1, wrong);
  }
}
