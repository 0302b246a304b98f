package secretariat.mail;

import java.util.List;

/**
 * A letter in plain text.
 *
 * @param key what it is about, lasting and unique among letters, such as an act's id: the
 *     Message-ID is made of it
 * @param to one or more addresses
 */
public record Letter(String key, List<String> to, String subject, String text) {
  public Letter {
    to = List.copyOf(to);
  }
}
