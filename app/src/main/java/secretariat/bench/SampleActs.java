package secretariat.bench;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import secretariat.depositary.CertifierDelegated;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.kernel.Classification;
import secretariat.kernel.Outcome;
import secretariat.register.Act;
import secretariat.register.Register;
import secretariat.register.Subject;

/** Real acts, each with one row in one index table, recorded as the modules record theirs. */
final class SampleActs {

  static final String SUBJECT = "delegation";

  private static final Actor HEAD =
      new Actor("8d3f6a52-1c0e-4b7d-9e2a-5f4c3b2a1908", Capacity.SECRETARY_GENERAL);
  private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

  private final Register register;

  SampleActs(ApplicationContext office) {
    this.register = office.getBean(Register.class);
  }

  /** Records one act, durably. */
  Act record() {
    return register
        .decide(
            Subject.fresh(SUBJECT),
            history ->
                Outcome.done(
                    history.record(
                        HEAD,
                        DAY,
                        Classification.INTERNAL,
                        new CertifierDelegated(
                            UUID.randomUUID().toString(), DAY, Optional.empty(), "Order 1"))))
        .orThrow();
  }
}
