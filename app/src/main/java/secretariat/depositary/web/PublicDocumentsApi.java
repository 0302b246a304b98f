package secretariat.depositary.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import secretariat.depositary.Archive;
import secretariat.depositary.Basis;
import secretariat.depositary.DepositedText;
import secretariat.depositary.Document.Copy;
import secretariat.depositary.Document.Deposited;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;
import secretariat.kernel.Language;
import secretariat.kernel.Text;
import secretariat.register.ActId;

/** One deposited document for machines, within what the reader may see. */
@RestController
class PublicDocumentsApi {

  private final Archive archive;

  PublicDocumentsApi(Archive archive) {
    this.archive = archive;
  }

  /**
   * One document.
   *
   * @param classification for officials of the Secretariat only
   * @param copies those that the reader may have
   */
  record OneDocument(
      String id,
      String registryNumber,
      Optional<String> bodyNumber,
      String kind,
      Text title,
      Basis basis,
      String depositary,
      Optional<String> notifiedBy,
      Instant deposited,
      Optional<Classification> classification,
      List<OneText> texts,
      List<OneCopy> copies) {}

  record OneText(
      Language language, boolean authentic, String sha256, long bytes, int pages, String address) {}

  record OneCopy(
      String copyNumber, String recipient, String sha256, Instant certified, ActId act) {}

  @GetMapping("/api/documents/{id}")
  OneDocument document(Actor reader, @PathVariable String id) {
    Deposited document = PublicDocumentController.deposited(archive, reader, id);
    var data = document.data();
    return new OneDocument(
        id,
        data.registryNumber(),
        data.bodyNumber(),
        data.documentKind(),
        data.title(),
        data.basis(),
        data.depositary(),
        data.notifiedBy(),
        document.deposited(),
        Optional.of(document.classification()).filter(known -> reader.capacity().readsPapers()),
        data.texts().stream().map(text -> text(id, text)).toList(),
        document.copies().stream()
            .filter(copy -> Archive.mayHave(reader, copy))
            .map(copy -> copy(document, copy))
            .toList());
  }

  private static OneText text(String id, DepositedText text) {
    return new OneText(
        text.language(),
        text.authentic(),
        text.sha256(),
        text.bytes(),
        text.pages(),
        "/api/documents/%s/texts/%s".formatted(id, text.language().tag()));
  }

  private static OneCopy copy(Deposited document, Copy copy) {
    return new OneCopy(
        copy.act().copyNumber(),
        copy.act().recipient(),
        copy.act().file().sha256(),
        copy.when(),
        new ActId(document.subject(), copy.sequence()));
  }
}
