package secretariat.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.depositary.historical.HistoricalAct;
import secretariat.depositary.historical.HistoricalDocuments;
import secretariat.depositary.historical.HistoricalDocuments.Known;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;

/** The documents of the time before this register; all may see what is known of them. */
@Component
class HistoricalFonds implements Fonds {

  private final HistoricalDocuments documents;

  HistoricalFonds(HistoricalDocuments documents) {
    this.documents = documents;
  }

  @Override
  public String kind() {
    return HistoricalAct.SUBJECT;
  }

  @Override
  public Optional<Card> card(String code) {
    return documents.document(code).map(HistoricalFonds::card);
  }

  private static Card card(Known document) {
    var data = document.data();
    return new Card(
        HistoricalAct.subject(document.code()).code(),
        data.title(),
        data.bodyNumber().stream().toList(),
        new Card.Facts(
            Optional.of(data.documentKind()),
            data.body(),
            "historical",
            data.adoption().on(),
            List.of()),
        document.entered(),
        new Card.Readers(Classification.PUBLIC, List.of()),
        List.of());
  }

  @Override
  public Map<String, Holding> visible(Actor reader, Collection<String> codes) {
    var holdings = new HashMap<String, Holding>();
    for (String code : codes) {
      documents
          .document(code)
          .ifPresent(document ->
              holdings.put(
                  code,
                  new Holding(
                      "/documents/historical/" + code,
                      document.data().title(),
                      Optional.empty(),
                      Optional.of(document.data().documentKind()),
                      document.data().body(),
                      document.data().adoption().on(),
                      Classification.PUBLIC)));
    }
    return holdings;
  }
}
