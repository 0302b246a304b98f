package secretariat.search;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import secretariat.kernel.Actor;

/** A part of the archive whose documents are found by the search. */
interface Fonds {

  /** The kind of subject in the register that its documents are. */
  String kind();

  /** What the catalogue notes of a document; nothing if it is not, or no longer, in the archive. */
  Optional<Card> card(String id);

  /** Of these documents, those that the reader may see, by id, as they stand now. */
  Map<String, Holding> visible(Actor reader, Collection<String> ids);
}
