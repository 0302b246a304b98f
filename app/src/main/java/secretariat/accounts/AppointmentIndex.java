package secretariat.accounts;

import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import secretariat.accounts.CapacityAct.CapacityEnded;
import secretariat.accounts.CapacityAct.CapacityGranted;
import secretariat.register.Act;
import secretariat.register.ActIndex;
import secretariat.register.ActKind;
import secretariat.register.ActKinds;

/** The table of appointments, made from the acts alone. */
@Component
class AppointmentIndex implements ActIndex {

  private final AccountStore store;

  AppointmentIndex(AccountStore store) {
    this.store = store;
  }

  @Override
  public List<String> tables() {
    return List.of("accounts.appointments");
  }

  @Override
  public void enter(Act act) {
    if (act.content() instanceof CapacityAct) {
      UUID person = UUID.fromString(act.subject().id());
      var before = new Appointments(store.appointments(person));
      store.replaceAppointments(person, before.after(act).all());
    }
  }

  @Bean
  static ActKinds accountsActs() {
    return new ActKinds(
        "accounts",
        List.of(
            new ActKind<>("capacity-granted", 1, CapacityGranted.class),
            new ActKind<>("capacity-ended", 1, CapacityEnded.class)));
  }
}
