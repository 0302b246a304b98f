package secretariat.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a body may do with something: adopt a document, nominate to an office, grant a standing. */
public enum Deed {
  ADOPT,
  APPROVE,
  APPOINT,
  NOMINATE,
  GRANT,
  /** Set up, rename or end a body, or change what it may do. */
  ESTABLISH;

  static final List<String> CODES = Arrays.stream(values()).map(Deed::code).toList();

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Deed> ofCode(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }
}
