/**
 * Documents of the time before this register was kept: what is known of each, with its source, and
 * no more. No original was received for them here and none of their texts is held; no clock runs
 * for them. What is not known stays absent.
 *
 * <p>Source: the organisation's profile, historical.yaml; each fact cites its own.
 */
@NullMarked
@NamedInterface("historical")
package secretariat.depositary.historical;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
