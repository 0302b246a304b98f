/**
 * Evidence over the years: a seal's own time-stamp is good only as long as its authority's
 * certificate, and the file of a certified copy is never changed. So the time evidence is renewed
 * beside it: an authority stamps a checkpoint of the log, and with it every act and the hash of
 * every copy in that tree. The time-stamp is an act, so the next one covers it too. Proofs are
 * issued anew under the newest checkpoint, or under one that was stamped.
 *
 * <p>Source: RFC 3161; the renewal follows the thought of RFC 4998, section 5 (docs/adr/0006).
 *
 * <p>Rests on: the register's log, the seal's time-stamping authority, the depositary's archive.
 */
@NullMarked
package secretariat.depositary.evidence;

import org.jspecify.annotations.NullMarked;
