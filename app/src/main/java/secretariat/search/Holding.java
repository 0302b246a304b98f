package secretariat.search;

import java.util.Optional;
import secretariat.kernel.Classification;
import secretariat.kernel.Text;
import secretariat.profile.KnownDate;

/**
 * A document of the archive as a list shows it.
 *
 * @param path of its page
 * @param number in the registry, where it has one
 * @param classification shown to officials of the Secretariat only
 */
public record Holding(
    String path,
    Text title,
    Optional<String> number,
    Optional<String> kind,
    Optional<String> body,
    Optional<KnownDate> adopted,
    Classification classification) {}
