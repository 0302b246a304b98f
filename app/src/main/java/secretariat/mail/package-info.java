/**
 * Letters that leave by electronic mail, over SMTP. Off until the operator names a mail server; the
 * callers then say that paper or the portal is the way. A letter keeps its Message-ID however often
 * it is sent, so that a second arrival is recognised as the same letter (RFC 5322, section 3.6.4).
 *
 * <p>That a mail server took a letter does not prove that it arrived.
 *
 * <p>Rests on: kernel.
 */
@NullMarked
package secretariat.mail;

import org.jspecify.annotations.NullMarked;
