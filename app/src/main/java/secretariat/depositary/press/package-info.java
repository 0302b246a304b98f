/**
 * The press of the depositary: it makes the paper of a certified copy. A page of certification in
 * each language, a facsimile of every page of each authentic text, and the authentic texts
 * themselves, attached byte for byte; then the seal. A copy that was sealed but not registered is
 * not a certified copy: registering it is the office's next step.
 *
 * <p>Source: Regulations of the Secretariat, duty of the depositary; format PDF/A-3 (ISO 19005-3).
 * Depends on {@code kernel}, {@code documents} and {@code seal}.
 */
@NullMarked
package secretariat.depositary.press;

import org.jspecify.annotations.NullMarked;
