package secretariat.depositary.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import secretariat.depositary.DepositDraft;
import secretariat.depositary.DepositedText;
import secretariat.kernel.Language;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;

/** The files of a deposit's form: those just sent, and those that an earlier form brought. */
@Component
class DeskDraftFiles {

  private final DeskUploads uploads;

  DeskDraftFiles(DeskUploads uploads) {
    this.uploads = uploads;
  }

  /** The file of each language; a file that is refused leaves the earlier one in its place. */
  Map<Language, DeskFile> read(DeskReading reading, Map<String, MultipartFile> sent) {
    var files = new EnumMap<Language, DeskFile>(Language.class);
    for (Language language : Language.values()) {
      String field = "text." + language.tag();
      MultipartFile upload = sent.get(field);
      if (upload != null && !upload.isEmpty()) {
        take(reading, language, uploads.keepPdf(upload, field), files);
      }
      boolean dropped = !reading.chosen("drop." + language.tag()).isEmpty();
      if (!files.containsKey(language) && !dropped) {
        reading
            .words("kept." + language.tag())
            .ifPresent(sha256 -> take(reading, language, uploads.pdf(sha256, field), files));
      }
    }
    return files;
  }

  private static void take(
      DeskReading reading,
      Language language,
      Outcome<DeskFile> outcome,
      Map<Language, DeskFile> files) {
    switch (outcome) {
      case Outcome.Done<DeskFile>(DeskFile file) -> files.put(language, file);
      case Outcome.Refused<DeskFile>(List<Refusal> refusals) -> reading.refuse(refusals);
    }
  }

  /** The files of a saved draft. */
  static Map<Language, DeskFile> of(DepositDraft draft) {
    var files = new EnumMap<Language, DeskFile>(Language.class);
    for (DepositedText text : draft.texts()) {
      files.put(text.language(), new DeskFile(text.sha256(), text.bytes(), text.pages()));
    }
    return files;
  }
}
