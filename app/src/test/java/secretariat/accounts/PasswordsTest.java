package secretariat.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is compared when there is no such account. */
class PasswordsTest {

  private final Passwords passwords = new Passwords();

  @Test
  void nobodys_hash_is_made_as_every_other_and_so_takes_as_long() {
    String real = passwords.hash("a sentence that nobody guesses");
    assertThat(Passwords.NOBODYS.substring(0, Passwords.NOBODYS.lastIndexOf("p=1$")))
        .isEqualTo(real.substring(0, real.lastIndexOf("p=1$")));
    assertThat(Passwords.NOBODYS).hasSameSizeAs(real);
    assertThat(passwords.matches("a sentence that nobody guesses", real)).isTrue();
    assertThat(passwords.matches("a sentence that nobody guesses", Passwords.NOBODYS)).isFalse();
  }
}
