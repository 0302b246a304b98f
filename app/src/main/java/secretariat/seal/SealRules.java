package secretariat.seal;

import secretariat.kernel.Rule;

/** The rules under which a seal is refused. */
public final class SealRules {

  public static final Rule TIMESTAMP_UNAVAILABLE = Rule.of("seal.timestamp-unavailable");
  public static final Rule CERTIFICATE_NOT_VALID = Rule.of("seal.certificate-not-valid");

  public static final Rule NO_TIME_STAMP = Rule.of("seal.no-time-stamp");

  private SealRules() {}
}
