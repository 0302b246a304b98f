package secretariat.register;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What an act is about: one document, one state, one appointment. All acts on a subject form one
 * numbered sequence. Written {@code document/6f9c…}.
 *
 * @param kind lower-case words joined by hyphens
 * @param id unique within the kind: a random UUID, or a lasting code such as {@code KZ}
 */
public record Subject(String kind, String id) implements Comparable<Subject> {

  private static final Pattern KIND = Pattern.compile("[a-z]+(-[a-z]+)*");
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,80}");

  public Subject {
    if (!KIND.matcher(kind).matches() || !ID.matcher(id).matches()) {
      throw new IllegalArgumentException("Not a subject: \"%s/%s\"".formatted(kind, id));
    }
  }

  public static Subject fresh(String kind) {
    return new Subject(kind, UUID.randomUUID().toString());
  }

  /** Reads what {@link #code()} wrote. */
  public static Subject parse(String code) {
    String[] parts = code.split("/", 2);
    if (parts.length != 2) {
      throw new IllegalArgumentException("Not a subject: \"" + code + "\"");
    }
    return new Subject(parts[0], parts[1]);
  }

  public String code() {
    return kind + "/" + id;
  }

  @Override
  public int compareTo(Subject other) {
    return code().compareTo(other.code());
  }
}
