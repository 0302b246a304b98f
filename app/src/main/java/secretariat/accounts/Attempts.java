package secretariat.accounts;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;
import secretariat.kernel.LegalClock;

/**
 * Counts attempts to sign in, per address, per account, and per account from one address. An
 * attempt is counted before the password is looked at, so that many at once gain nothing; a good
 * one is taken back. Names that do not exist are counted like those that do.
 */
@Component
class Attempts {

  static final Duration WINDOW = Duration.ofMinutes(15);
  static final int PER_ACCOUNT_AND_ADDRESS = 5;
  static final int PER_ACCOUNT = 30;
  static final int PER_ADDRESS = 60;

  private record Counted(String what, int limit) {
    byte[] hash() {
      return Secret.hash(what);
    }
  }

  private final CredentialStore store;
  private final LegalClock clock;

  Attempts(CredentialStore store, LegalClock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Counts an attempt; false if there were too many within a quarter of an hour. */
  boolean begin(String signInName, String address) {
    Instant now = clock.now();
    store.forgetAttemptsBefore(now.minus(WINDOW));
    for (Counted each : counted(signInName, address)) {
      if (store.countAttempt(each.hash(), now) > each.limit()) {
        return false;
      }
    }
    return true;
  }

  /** Takes a good attempt back: the account's failures from this address are forgotten. */
  void succeeded(String signInName, String address) {
    List<Counted> counted = counted(signInName, address);
    store.forgetAttempts(counted.get(1).hash());
    store.takeBackAttempt(counted.get(0).hash());
    store.takeBackAttempt(counted.get(2).hash());
  }

  private static List<Counted> counted(String signInName, String address) {
    String account = NewPerson.keyOf(signInName);
    String network = network(address);
    return List.of(
        new Counted("address " + network, PER_ADDRESS),
        new Counted("both " + network + " " + account, PER_ACCOUNT_AND_ADDRESS),
        new Counted("account " + account, PER_ACCOUNT));
  }

  /** An IPv4 address, or the first 64 bits of an IPv6 address: one household has many. */
  private static String network(String address) {
    try {
      byte[] bytes = InetAddress.ofLiteral(address).getAddress();
      return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, 8)));
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}
