/**
 * What the depositary tells the states concerned about a text, beside the copies that it forwards:
 * which states these are, how each is told in the way that it notified, and the numbered letters
 * that cover what is told on paper.
 *
 * <p>Source: rules reflected in VCLT art. 77 (1) (e), 77 (2), 78 and 79 (2).
 *
 * <p>Rests on: the depositary's documents, the addresses of forwarding, mail, membership.
 */
@NullMarked
package secretariat.depositary.notification;

import org.jspecify.annotations.NullMarked;
