package secretariat.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import secretariat.kernel.CannotStart;

/**
 * The options of a command, as the properties they stand for.
 *
 * @param properties by name, such as {@code secretariat.data}
 * @param others what was not a general option, in order
 */
record Options(Map<String, Object> properties, List<String> others) {

  private static final Map<String, String> WITH_VALUE =
      Map.of(
          "--port", "server.port",
          "--address", "server.address",
          "--site", "secretariat.address",
          "--data", "secretariat.data",
          "--profile", "secretariat.profile",
          "--database-url", "secretariat.database.url");

  static Options parse(List<String> words) {
    var properties = new LinkedHashMap<String, Object>();
    var others = new ArrayList<String>();
    for (int i = 0; i < words.size(); i++) {
      String[] parts = words.get(i).split("=", 2);
      String property = WITH_VALUE.get(parts[0]);
      if (property != null) {
        boolean joined = parts.length == 2;
        if (!joined && i + 1 == words.size()) {
          throw new CannotStart("The option %s needs a value.".formatted(parts[0]));
        }
        properties.put(property, joined ? parts[1] : words.get(++i));
      } else if (parts[0].equals("--production")) {
        properties.put("secretariat.evaluation", "false");
      } else {
        others.add(words.get(i));
      }
    }
    requirePort(String.valueOf(properties.getOrDefault("server.port", "8080")));
    return new Options(Map.copyOf(properties), List.copyOf(others));
  }

  boolean production() {
    return "false".equals(properties.get("secretariat.evaluation"));
  }

  boolean withKeys() {
    return others.contains("--with-keys");
  }

  /** The one file that a command needs besides its options. */
  Path onlyFile(String command) {
    List<String> files = others.stream().filter(other -> !other.startsWith("--")).toList();
    requireKnown(List.of("--with-keys"));
    if (files.size() != 1) {
      throw new CannotStart(
          "The command %1$s needs one file. Example: ./secretariat %1$s --data data records.zip"
              .formatted(command));
    }
    return Path.of(files.getFirst());
  }

  /** Refuses options that the command does not know. */
  void requireKnown(List<String> known) {
    others.stream()
        .filter(other -> other.startsWith("--") && !known.contains(other))
        .findFirst()
        .ifPresent(unknown -> {
          throw new CannotStart(
              "Unknown option \"%s\"; ./secretariat help lists them all.".formatted(unknown));
        });
  }

  /** These options over the process's own environment. */
  Environment environment() {
    var environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new MapPropertySource("command line", properties));
    return environment;
  }

  private static void requirePort(String port) {
    if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65_535) {
      throw new CannotStart("Not a port: \"%s\". Example: --port 8080".formatted(port));
    }
  }
}
