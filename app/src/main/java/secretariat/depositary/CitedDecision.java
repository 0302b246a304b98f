package secretariat.depositary;

/** A decision on which an act rests, as the decision book has it. */
public record CitedDecision(String body, String number, String registryNumber) {}
