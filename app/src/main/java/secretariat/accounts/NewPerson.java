package secretariat.accounts;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import secretariat.kernel.Language;
import secretariat.kernel.Languages;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.kernel.Text;

/** A person to be added. */
public record NewPerson(String signInName, Text name, Optional<String> email) {

  static final Rule SIGN_IN_NAME_UNFIT = Rule.of("accounts.sign-in-name-unfit");
  static final Rule SIGN_IN_NAME_TAKEN = Rule.of("accounts.sign-in-name-taken");
  static final Rule NAME_MISSING = Rule.of("accounts.name-missing");
  static final Rule EMAIL_UNFIT = Rule.of("accounts.email-unfit");

  private static final int LONGEST_NAME = 200;

  public NewPerson {
    signInName = signInName.strip();
    email = email.map(String::strip).filter(address -> !address.isEmpty());
  }

  List<Refusal> refusals(Languages languages) {
    var refusals = new ArrayList<Refusal>();
    if (!signInName.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._@+-]{1,99}")) {
      refusals.add(SIGN_IN_NAME_UNFIT.refuses("signInName"));
    }
    for (Language language : languages.all()) {
      Optional<String> version = name.exactly(language);
      if (version.isEmpty() || version.get().length() > LONGEST_NAME) {
        refusals.add(NAME_MISSING.refuses("name." + language.tag(), language.autonym()));
      }
    }
    if (!email.map(address -> address.matches("[^@\\s]{1,64}@[^@\\s]{1,189}")).orElse(true)) {
      refusals.add(EMAIL_UNFIT.refuses("email"));
    }
    return refusals;
  }

  String signInKey() {
    return keyOf(signInName);
  }

  /** A name as it is matched: without regard to case or to the width of letters. */
  public static String keyOf(String signInName) {
    return Normalizer2.getNFKCCasefoldInstance().normalize(signInName.strip());
  }
}
