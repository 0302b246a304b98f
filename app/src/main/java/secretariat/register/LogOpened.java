package secretariat.register;

import java.util.Optional;

/**
 * The log was opened under an origin. The first act of the register; a further one stands where a
 * restored database no longer extended the newest checkpoint known outside of it.
 *
 * @param origin the log's lasting name (C2SP tlog-checkpoint, first line)
 * @param verifierKey the key that signs its checkpoints, as a vkey (C2SP signed-note)
 * @param cites the newest checkpoint of the log before, word for word, if there was one
 */
record LogOpened(String origin, String verifierKey, Optional<String> cites) {}
