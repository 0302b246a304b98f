package secretariat.depositary.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import secretariat.depositary.FileReference;
import secretariat.depositary.OriginalReceived.PagesIn;
import secretariat.depositary.ReceivedPaper;
import secretariat.kernel.Language;
import secretariat.ui.Form;

/** The form in which a receipt is written down, and what it says. */
final class DeskReceiptForm {

  static final String FILES = "files";
  static final String KEPT = "kept";

  /** Whether somebody has seen once more what will be recorded. */
  static final String LOOKED = "looked";

  /** Whether somebody wants to change what was entered. */
  static final String CHANGE = "change";

  private DeskReceiptForm() {}

  /** What was written down; a receipt without a day was received today. */
  static ReceivedPaper paper(DeskReading reading, LocalDate today, List<FileReference> files) {
    return new ReceivedPaper(
        reading.day("received-on").orElse(today),
        reading.words("delivered-by"),
        reading.words("note-number"),
        reading.day("note-date"),
        reading.text("title"),
        pages(reading),
        reading.words("seals"),
        reading.lines("signatories"),
        reading.words("annexes"),
        reading.words("shelf"),
        files);
  }

  private static List<PagesIn> pages(DeskReading reading) {
    return Arrays.stream(Language.values())
        .flatMap(language -> {
          Optional<Integer> pages = reading.pages("pages." + language.tag());
          return pages.map(count -> new PagesIn(language, count)).stream();
        })
        .toList();
  }

  /** The same form, which now carries the files that were kept. */
  static Form carrying(Form form, List<FileReference> files) {
    var values = new HashMap<>(form.values());
    values.put(KEPT, new ArrayList<>(files.stream().map(FileReference::sha256).toList()));
    return new Form(values, form.refusals());
  }
}
