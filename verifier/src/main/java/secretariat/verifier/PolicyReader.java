package secretariat.verifier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one policy file, line by line. Names are octets, as the format asks: the file is read with
 * one character for each octet.
 */
final class PolicyReader {

  /** Our own comment, which other readers skip: a retired log key and its last tree. */
  private static final String OURS = "#secretariat";

  private final List<VerifierKey> logs = new ArrayList<>();
  private final Map<String, Long> retired = new LinkedHashMap<>();
  private final Map<String, Quorum> named = new LinkedHashMap<>();
  private final Set<Bytes> logKeys = new HashSet<>();
  private final Set<Bytes> witnessKeys = new HashSet<>();
  private final Set<String> members = new HashSet<>();
  private @Nullable Quorum quorum;

  Policy read(Bytes file) throws Malformed {
    if (file.length() > Policy.MOST_BYTES) {
      throw new Malformed(Reason.TOO_LARGE, Policy.MOST_BYTES);
    }
    String text = new String(file.array(), StandardCharsets.ISO_8859_1);
    if (!text.endsWith("\n")) {
      throw new Malformed(Reason.POLICY_END);
    }
    String[] lines = text.substring(0, text.length() - 1).split("\n", -1);
    for (int number = 1; number <= lines.length; number++) {
      try {
        line(lines[number - 1]);
      } catch (Malformed malformed) {
        throw malformed.atLine(number);
      }
    }
    return finish();
  }

  private void line(String line) throws Malformed {
    if (line.chars().anyMatch(octet -> (octet < 0x20 && octet != '\t') || octet == 0x7F)) {
      throw new Malformed(Reason.POLICY_CONTROL);
    }
    String trimmed = line.replaceAll("^[ \t]+|[ \t]+$", "");
    List<String> words = List.of(trimmed.split("[ \t]+"));
    switch (words.getFirst()) {
      case "" -> {}
      case OURS -> retire(words);
      case "log" -> log(words);
      case "witness" -> witness(words);
      case "group" -> group(words);
      case "quorum" -> quorum(words);
      default -> {
        if (!trimmed.startsWith("#")) {
          throw new Malformed(Reason.POLICY_KEYWORD, shown(words.getFirst()));
        }
      }
    }
  }

  /** {@code log <vkey> [<url>]}. */
  private void log(List<String> words) throws Malformed {
    require(words.size() == 2 || words.size() == 3);
    VerifierKey key = key(words.get(1), KeyType.LOG);
    unique(logKeys.add(key.publicKey()), key.toString());
    logs.add(key);
  }

  /** {@code witness <name> <vkey> [<url>]}. */
  private void witness(List<String> words) throws Malformed {
    require(words.size() == 3 || words.size() == 4);
    VerifierKey key = key(words.get(2), KeyType.WITNESS);
    unique(witnessKeys.add(key.publicKey()), key.toString());
    define(words.get(1), new Quorum.Witness(words.get(1), key));
  }

  /** {@code group <name> all|any|<k> <name>...}. */
  private void group(List<String> words) throws Malformed {
    require(words.size() >= 4);
    List<Quorum> group = new ArrayList<>();
    for (String name : words.subList(3, words.size())) {
      group.add(defined(name));
      if (!members.add(name)) {
        throw new Malformed(Reason.POLICY_MEMBER, shown(name));
      }
    }
    OptionalLong threshold =
        switch (words.get(2)) {
          case "all" -> OptionalLong.of(group.size());
          case "any" -> OptionalLong.of(1);
          default -> Checkpoint.decimal(words.get(2));
        };
    long least = threshold.orElse(0);
    if (least < 1 || least > group.size()) {
      throw new Malformed(Reason.POLICY_THRESHOLD, shown(words.get(2)), group.size());
    }
    define(words.get(1), new Quorum.Group(words.get(1), (int) least, group));
  }

  /** {@code quorum none|<name>}. */
  private void quorum(List<String> words) throws Malformed {
    require(words.size() == 2);
    if (quorum != null) {
      throw new Malformed(Reason.POLICY_QUORUM);
    }
    quorum = words.get(1).equals("none") ? new Quorum.None() : defined(words.get(1));
  }

  /** {@code #secretariat retired <key id> <last size>}. */
  private void retire(List<String> words) throws Malformed {
    require(words.size() == 4 && words.get(1).equals("retired"));
    OptionalLong last = Checkpoint.decimal(words.get(3));
    require(words.get(2).matches("[0-9a-f]{8}") && last.isPresent());
    unique(retired.put(words.get(2), last.orElseThrow()) == null, words.get(2));
  }

  private Policy finish() throws Malformed {
    if (quorum == null) {
      throw new Malformed(Reason.POLICY_QUORUM);
    }
    for (String id : retired.keySet()) {
      if (logs.stream().noneMatch(key -> key.keyId().hex().equals(id))) {
        throw new Malformed(Reason.POLICY_RETIRED, id);
      }
    }
    List<Policy.Log> keys = new ArrayList<>();
    for (VerifierKey key : logs) {
      Long last = retired.get(key.keyId().hex());
      keys.add(new Policy.Log(key, last == null ? OptionalLong.empty() : OptionalLong.of(last)));
    }
    List<Quorum.Witness> witnesses = new ArrayList<>();
    for (Quorum known : named.values()) {
      if (known instanceof Quorum.Witness witness) {
        witnesses.add(witness);
      }
    }
    return new Policy(keys, witnesses, quorum);
  }

  private static VerifierKey key(String word, KeyType type) throws Malformed {
    String text = Bytes.of(word.getBytes(StandardCharsets.ISO_8859_1)).text();
    VerifierKey key = VerifierKey.parse(text);
    if (key.type() != type) {
      throw new Malformed(Reason.KEY_TYPE, text);
    }
    return key;
  }

  private void define(String name, Quorum meaning) throws Malformed {
    unique(!name.equals("none") && named.putIfAbsent(name, meaning) == null, name);
  }

  private Quorum defined(String name) throws Malformed {
    Quorum meaning = named.get(name);
    if (meaning == null) {
      throw new Malformed(Reason.POLICY_NAME, shown(name));
    }
    return meaning;
  }

  private static void unique(boolean holds, String name) throws Malformed {
    if (!holds) {
      throw new Malformed(Reason.POLICY_TWICE, shown(name));
    }
  }

  private static void require(boolean holds) throws Malformed {
    if (!holds) {
      throw new Malformed(Reason.POLICY_WORDS);
    }
  }

  /** The octets as people wrote them. */
  private static String shown(String octets) {
    return new String(octets.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
