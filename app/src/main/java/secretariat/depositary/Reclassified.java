package secretariat.depositary;

import secretariat.kernel.Classification;

/**
 * A document was classified anew.
 *
 * @param alreadyDisclosed what had been open to whom until now, where the classification is raised
 */
public record Reclassified(
    Classification before,
    Classification after,
    String reason,
    java.util.Optional<String> alreadyDisclosed)
    implements DepositaryAct {}
