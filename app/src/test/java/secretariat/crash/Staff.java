package secretariat.crash;

import java.time.LocalDate;
import java.util.Optional;
import secretariat.depositary.CertifierDelegated;
import secretariat.depositary.Delegations;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;

/** The people at work, by their office; their ids are random, as ids of persons are. */
public final class Staff {

  public static final Actor REGISTRY =
      new Actor("2f0d5f0e-7c0c-4c1e-9a56-3c1c8f5b7a01", Capacity.REGISTRY_OFFICIAL);
  public static final Actor SECOND_READER =
      new Actor("b74a1c5e-0a1f-4d7b-8a0e-6de0c2c1d902", Capacity.REGISTRY_OFFICIAL);
  public static final Actor LEGAL =
      new Actor("6c9e9f6b-3d3b-4f62-8f0d-9b3b0f7a4c03", Capacity.LEGAL_OFFICER);
  public static final Actor CERTIFIER =
      new Actor("0e6f3b1a-54c8-4f0b-9d3f-1f2e7d6a5b04", Capacity.CERTIFYING_OFFICER);
  public static final Actor HEAD =
      new Actor("d1a5b7c9-2e4f-4a6b-8c0d-3e5f7a9b1c05", Capacity.SECRETARY_GENERAL);

  private Staff() {}

  /** The head of the Secretariat gives the certifier the power to certify. */
  public static void empower(Delegations delegations) {
    delegations
        .delegate(
            HEAD,
            new CertifierDelegated(
                CERTIFIER.person(), LocalDate.of(2024, 1, 1), Optional.empty(), "Order No. 1"))
        .orThrow();
  }
}
