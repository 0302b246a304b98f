/**
 * Certified copies on their way to their recipients. For each recipient three facts stand apart:
 * dispatched, delivered, acknowledged; that somebody opened something is not tracked. Each is an
 * act of its own on a subject of its own, so that a state sees its dealings and nobody else's.
 *
 * <p>A copy goes the way that the recipient notified: to its desk in the portal, by electronic
 * mail, or on paper. Paper counts equally: what was handed over is recorded with its date and its
 * scan.
 *
 * <p>Sources: "SCO Secretariat in brief" (2014), on the handing over of certified copies; the rules
 * reflected in articles 77 and 78 of the Vienna Convention on the Law of Treaties. Duties F49, F50.
 */
@NamedInterface("forwarding")
@NullMarked
package secretariat.depositary.forwarding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
