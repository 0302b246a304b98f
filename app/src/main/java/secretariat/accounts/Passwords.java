package secretariat.accounts;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.stereotype.Component;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;

/** Hashes passwords with Argon2id. Few at a time, because each takes much memory. */
@Component
class Passwords {

  static final Rule TOO_SHORT = Rule.of("accounts.password-too-short");
  static final Rule TOO_LONG = Rule.of("accounts.password-too-long");
  static final Rule IS_THE_NAME = Rule.of("accounts.password-is-the-name");

  static final int SHORTEST = 12;
  static final int LONGEST = 200;
  private static final int AT_A_TIME = 4;

  private final DelegatingPasswordEncoder encoder =
      new DelegatingPasswordEncoder(
          "argon2", Map.of("argon2", Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
  private final Semaphore places = new Semaphore(AT_A_TIME, true);

  /**
   * What is compared when there is no such account, so that the answer takes as long. Made in the
   * same way as every other hash, except that its salt and its digest are zero: no password is
   * known that has this hash.
   */
  static final String NOBODYS =
      "{argon2}$argon2id$v=19$m=16384,t=2,p=1$" + "A".repeat(22) + "$" + "A".repeat(43);

  static List<Refusal> refusals(String password, String signInName) {
    var refusals = new ArrayList<Refusal>();
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      refusals.add(TOO_SHORT.refuses("password", SHORTEST));
    }
    if (password.length() > LONGEST) {
      refusals.add(TOO_LONG.refuses("password", LONGEST));
    }
    if (NewPerson.keyOf(password).contains(NewPerson.keyOf(signInName))) {
      refusals.add(IS_THE_NAME.refuses("password"));
    }
    return refusals;
  }

  String hash(String password) {
    return withPlace(() -> java.util.Objects.requireNonNull(encoder.encode(normal(password))));
  }

  boolean matches(String password, String hash) {
    return password.length() <= LONGEST && withPlace(() -> encoder.matches(normal(password), hash));
  }

  void pretendToMatch(String password) {
    matches(password, NOBODYS);
  }

  /** The same characters typed on another keyboard are the same password (RFC 8265). */
  private static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC);
  }

  private <T> T withPlace(Supplier<T> work) {
    places.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      places.release();
    }
  }
}
