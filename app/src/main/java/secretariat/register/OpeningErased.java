package secretariat.register;

import java.time.LocalDate;

/**
 * What opens an act was deleted, because it held personal data that may no longer be kept. The
 * entry stays in the log, and with it that something was recorded, when, and of which kind. An
 * opening that is missing without such an act fails the audit.
 *
 * @param erased the act, such as {@code person/6f9c…/3}
 * @param body that decided it
 * @param number of the decision
 * @param decided on which day
 * @param reason in words that tell nothing of what was erased
 */
record OpeningErased(String erased, String body, String number, LocalDate decided, String reason) {

  /** All that is said of the erasure of one act; so it is erased once. */
  static Subject subject(ActId act) {
    return new Subject("erasure", act.code().replace('/', '.'));
  }
}
