package secretariat.ui;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The query of an address: names and values, each name once, in order. */
record Query(Map<String, String> members) {

  /** Reads a query; what cannot be read is left out. */
  static Query parse(String query) {
    var members = new LinkedHashMap<String, String>();
    for (String part : query.split("&")) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        decoded(part.substring(0, equals))
            .ifPresent(name ->
                decoded(part.substring(equals + 1)).ifPresent(value -> members.put(name, value)));
      }
    }
    return new Query(members);
  }

  Optional<String> value(String name) {
    return Optional.ofNullable(members.get(name));
  }

  Query with(String name, String value) {
    var changed = new LinkedHashMap<>(members);
    changed.put(name, value);
    return new Query(changed);
  }

  Query without(String name) {
    var changed = new LinkedHashMap<>(members);
    changed.remove(name);
    return new Query(changed);
  }

  String written() {
    return members.entrySet().stream()
        .map(member -> encoded(member.getKey()) + "=" + encoded(member.getValue()))
        .collect(Collectors.joining("&"));
  }

  String after(String path) {
    return members.isEmpty() ? path : path + "?" + written();
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private static Optional<String> decoded(String words) {
    try {
      return Optional.of(URLDecoder.decode(words, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
