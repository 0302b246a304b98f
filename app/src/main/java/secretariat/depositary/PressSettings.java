package secretariat.depositary;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import secretariat.profile.Organisation;
import secretariat.profile.Profile;
import secretariat.register.ActId;
import secretariat.register.Log;

/** What stands on every copy that this installation makes. */
@Component
class PressSettings {

  private final boolean evaluation;
  private final String address;
  private final Profile profile;
  private final Log log;

  PressSettings(
      @Value("${secretariat.evaluation:true}") boolean evaluation,
      @Value("${secretariat.address:http://localhost:8080}") String address,
      Profile profile,
      Log log) {
    this.evaluation = evaluation;
    this.address = address.replaceAll("/+$", "");
    this.profile = profile;
    this.log = log;
  }

  /** Whether every page must say that it is no certified copy. */
  boolean evaluation() {
    return evaluation;
  }

  Organisation organisation() {
    return profile.organisation();
  }

  String origin() {
    return log.origin().orElseThrow(() -> new IllegalStateException("The log is not open"));
  }

  /** The page on which anybody can check a copy; the act's name holds a random id. */
  String checkAddress(ActId act) {
    return "%s/check?act=%s".formatted(address, act.code());
  }
}
