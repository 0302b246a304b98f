package secretariat.depositary.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import secretariat.depositary.historical.HistoricalAct.Happened;
import secretariat.depositary.historical.HistoricalAct.Held;
import secretariat.depositary.historical.HistoricalDocuments;
import secretariat.depositary.historical.HistoricalDocuments.Known;
import secretariat.kernel.Text;
import secretariat.register.ActId;

/** One document of the time before this register, as a page and for machines. */
@Controller
class HistoricalController {

  private final HistoricalDocuments documents;
  private final HistoricalFacts facts;

  HistoricalController(HistoricalDocuments documents, HistoricalFacts facts) {
    this.documents = documents;
    this.facts = facts;
  }

  @GetMapping("/documents/historical/{code}")
  HistoricalPage document(@PathVariable String code) {
    Known document = found(code);
    return new HistoricalPage(document, facts.of(document));
  }

  /**
   * One historical document.
   *
   * @param depositary who keeps the original, where that is known
   * @param act by which it was entered into this register
   */
  record OneHistorical(
      String code,
      Text title,
      String kind,
      Optional<String> body,
      Optional<String> bodyNumber,
      List<String> signatories,
      Optional<Held> depositary,
      Happened adoption,
      List<Happened> life,
      ActId act) {}

  @GetMapping("/api/documents/historical/{code}")
  @ResponseBody
  OneHistorical one(@PathVariable String code) {
    Known document = found(code);
    var data = document.data();
    return new OneHistorical(
        code,
        data.title(),
        data.documentKind(),
        data.body(),
        data.bodyNumber(),
        data.signatories(),
        data.depositary(),
        data.adoption(),
        data.parts(),
        document.act());
  }

  private Known found(String code) {
    return Optional.of(code)
        .filter(each -> each.matches("[a-z0-9-]{1,60}"))
        .flatMap(documents::document)
        .orElseThrow(DeskRoom::missing);
  }
}
