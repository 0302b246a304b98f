package secretariat.profile;

import java.time.LocalDate;
import java.util.List;

/** Refuses a profile in which two persons hold an office for one on the same day. */
final class TermOverlap {

  private TermOverlap() {}

  static void refuse(Procedure procedure, List<TermEntry> before, TermEntry term, Entry entry) {
    boolean forOne =
        procedure.places().filter(each -> each.number() == 1 && !each.forEachState()).isPresent();
    if (!forOne) {
      return;
    }
    for (TermEntry earlier : before) {
      if (!last(earlier).isBefore(term.began()) && !last(term).isBefore(earlier.began())) {
        throw entry.fault(
            "the term \"%s\" overlaps \"%s\", and one person at a time holds this office"
                .formatted(term.code(), earlier.code()));
      }
    }
  }

  private static LocalDate last(TermEntry term) {
    return term.ending()
        .map(TermEntry.Ending::day)
        .or(term::until)
        .or(() -> term.attested().map(KnownDate::latest))
        .orElse(LocalDate.MAX);
  }
}
