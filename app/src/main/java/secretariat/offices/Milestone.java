package secretariat.offices;

import java.util.Arrays;
import java.util.Locale;

/** A step in the life of a term. */
public enum Milestone {
  NOMINATION,
  ELIGIBILITY,
  PROPOSAL,
  APPROVAL,
  TAKING_OFFICE,
  NOTIFICATION,
  DESIGNATION,
  ATTESTATION,
  END,
  SUCCESSOR,
  WITHDRAWAL;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Milestone ofCode(String code) {
    return Arrays.stream(values())
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
