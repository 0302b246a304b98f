package secretariat.mail;

/** What came of sending a letter. */
public sealed interface Sending {

  /** The mail server took it; it has not arrived for that. */
  record Taken(String messageId) implements Sending {}

  /** The mail server will never take it, such as for an address that does not exist. */
  record Refused(String answer) implements Sending {}

  /** It could not be sent now: no connection, no answer in time, or a passing refusal. */
  record Postponed(String why) implements Sending {}

  /** No mail server is named in the settings. */
  record Off() implements Sending {}
}
