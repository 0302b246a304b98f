package secretariat.verifier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;

/**
 * Reads canonical JSON (RFC 8785) and nothing else, so that one act has one reading: no spaces,
 * members in order and never twice, whole numbers up to 2^53 - 1, no null, each character written
 * in its one form.
 */
public final class CanonicalJson {

  /** A value of the JSON text. */
  public sealed interface Value {

    record Text(String text) implements Value {}

    record Whole(long number) implements Value {}

    record Truth(boolean truth) implements Value {}

    record Array(List<Value> values) implements Value {}

    record Members(SequencedMap<String, Value> members) implements Value {

      /** The text at the end of the path, if there is one. */
      public Optional<String> text(String... path) {
        return at(path).filter(Text.class::isInstance).map(value -> ((Text) value).text());
      }

      /** The number at the end of the path, if there is one. */
      public OptionalLong number(String... path) {
        return at(path).orElse(null) instanceof Whole whole
            ? OptionalLong.of(whole.number())
            : OptionalLong.empty();
      }

      private Optional<Value> at(String... path) {
        Optional<Value> value = Optional.of(this);
        for (String name : path) {
          value = value.flatMap(outer -> member(outer, name));
        }
        return value;
      }

      private static Optional<Value> member(Value outer, String name) {
        return outer instanceof Members inner
            ? Optional.ofNullable(inner.members.get(name))
            : Optional.empty();
      }
    }
  }

  private static final int DEEPEST = 32;
  private static final long LARGEST = (1L << 53) - 1;
  private static final String NUMBER_CHARACTERS = "-0123456789+.eE";

  private final String json;
  private int position;
  private int depth;

  private CanonicalJson(String json) {
    this.json = json;
  }

  /** Reads one object. */
  public static Value.Members parse(Bytes bytes) throws Malformed {
    CanonicalJson reader = new CanonicalJson(bytes.text());
    Value value = reader.value();
    if (!(value instanceof Value.Members members) || reader.position != reader.json.length()) {
      throw reader.wrong();
    }
    return members;
  }

  private Value value() throws Malformed {
    return switch (peek()) {
      case '{' -> members();
      case '[' -> array();
      case '"' -> new Value.Text(string());
      case 't' -> truth("true");
      case 'f' -> truth("false");
      default -> number();
    };
  }

  private Value.Members members() throws Malformed {
    SequencedMap<String, Value> members = new LinkedHashMap<>();
    enter('{');
    while (peek() != '}') {
      if (!members.isEmpty()) {
        expect(',');
      }
      String name = string();
      if (!members.isEmpty() && members.lastEntry().getKey().compareTo(name) >= 0) {
        throw wrong();
      }
      expect(':');
      members.put(name, value());
    }
    leave();
    return new Value.Members(members);
  }

  private Value.Array array() throws Malformed {
    List<Value> values = new ArrayList<>();
    enter('[');
    while (peek() != ']') {
      if (!values.isEmpty()) {
        expect(',');
      }
      values.add(value());
    }
    leave();
    return new Value.Array(values);
  }

  private Value.Truth truth(String word) throws Malformed {
    if (!json.startsWith(word, position)) {
      throw wrong();
    }
    position += word.length();
    return new Value.Truth(word.equals("true"));
  }

  private Value.Whole number() throws Malformed {
    int start = position;
    while (position < json.length() && NUMBER_CHARACTERS.indexOf(json.charAt(position)) >= 0) {
      position++;
    }
    String digits = json.substring(start, position);
    if (!digits.matches("0|-?[1-9][0-9]{0,15}") || Math.abs(Long.parseLong(digits)) > LARGEST) {
      throw wrong();
    }
    return new Value.Whole(Long.parseLong(digits));
  }

  private String string() throws Malformed {
    StringBuilder text = new StringBuilder();
    expect('"');
    while (peek() != '"') {
      char next = take();
      if (next < 0x20) {
        throw wrong();
      }
      text.append(next == '\\' ? escaped() : next);
    }
    expect('"');
    return text.toString();
  }

  private char escaped() throws Malformed {
    return switch (take()) {
      case '"' -> '"';
      case '\\' -> '\\';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> control();
      default -> throw wrong();
    };
  }

  /** A control character without a short form is written with four digits; no other one is. */
  private char control() throws Malformed {
    int end = Math.min(position + 4, json.length());
    String digits = json.substring(position, end);
    if (!digits.matches("00[01][0-9a-f]")) {
      throw wrong();
    }
    char character = (char) Integer.parseInt(digits, 16);
    if ("\b\f\n\r\t".indexOf(character) >= 0) {
      throw wrong();
    }
    position = end;
    return character;
  }

  private void enter(char bracket) throws Malformed {
    expect(bracket);
    if (++depth > DEEPEST) {
      throw wrong();
    }
  }

  private void leave() {
    position++;
    depth--;
  }

  private char peek() throws Malformed {
    if (position == json.length()) {
      throw wrong();
    }
    return json.charAt(position);
  }

  private char take() throws Malformed {
    char next = peek();
    position++;
    return next;
  }

  private void expect(char character) throws Malformed {
    if (take() != character) {
      throw wrong();
    }
  }

  private Malformed wrong() {
    return new Malformed(Reason.NOT_CANONICAL, position);
  }
}
