package secretariat.ui;

import java.util.List;

/** Words to be said in the reader's language: a key and what fills its places. */
public record Phrase(String key, List<Object> arguments) {

  public static Phrase of(String key, Object... arguments) {
    return new Phrase(key, List.of(arguments));
  }
}
