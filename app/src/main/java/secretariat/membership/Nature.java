package secretariat.membership;

import java.util.Locale;
import java.util.regex.Pattern;

/** What stands in relation to the organisation: a state, or an international organisation. */
public enum Nature {
  STATE("[A-Z]{2}"),
  ORGANISATION("[A-Z][A-Z0-9-]{2,19}");

  private final Pattern code;

  Nature(String code) {
    this.code = Pattern.compile(code);
  }

  /** Also the kind of subject under which its acts are recorded. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Two letters are a state's, by ISO 3166-1; an organisation's code is longer. */
  public static Nature of(String code) {
    return STATE.code.matcher(code).matches() ? STATE : ORGANISATION;
  }

  /** Whether this can be the code of a state or an organisation at all. */
  public static boolean isCode(String code) {
    return of(code).code.matcher(code).matches();
  }
}
