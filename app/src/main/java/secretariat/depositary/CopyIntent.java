package secretariat.depositary;

import java.util.Optional;

/**
 * A wish to certify a copy.
 *
 * @param recipient the code of the state or organisation
 * @param request who asked for a further copy and why; absent for the first copy of a recipient
 */
public record CopyIntent(String recipient, Optional<String> request) {}
