package secretariat.depositary;

/** What can happen to a delegation of the power to certify. */
public sealed interface DelegationAct permits CertifierDelegated, DelegationEnded {}
