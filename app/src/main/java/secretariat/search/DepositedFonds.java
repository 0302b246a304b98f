package secretariat.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import secretariat.depositary.Archive;
import secretariat.depositary.Basis;
import secretariat.depositary.Depositary;
import secretariat.depositary.DepositedText;
import secretariat.depositary.Document.Deposited;
import secretariat.kernel.Actor;
import secretariat.profile.KnownDate;

/** The documents that were deposited here. */
@Component
class DepositedFonds implements Fonds {

  private final Depositary depositary;
  private final Archive archive;

  DepositedFonds(Depositary depositary, Archive archive) {
    this.depositary = depositary;
    this.archive = archive;
  }

  @Override
  public String kind() {
    return "document";
  }

  @Override
  public Optional<Card> card(String id) {
    return depositary
        .document(id)
        .filter(Deposited.class::isInstance)
        .map(document -> card((Deposited) document));
  }

  private static Card card(Deposited document) {
    var data = document.data();
    return new Card(
        document.subject().code(),
        document.title(),
        Stream.concat(Stream.of(data.registryNumber()), data.bodyNumber().stream()).toList(),
        new Card.Facts(
            Optional.of(data.documentKind()),
            data.basis().decidedBy(),
            code(data.basis()),
            data.basis().on().map(KnownDate::of),
            document.authenticTexts().stream().map(DepositedText::language).toList()),
        document.deposited(),
        new Card.Readers(
            document.classification(),
            document.copies().stream().map(copy -> copy.act().recipient()).distinct().toList()),
        texts(document));
  }

  private static List<Card.FileText> texts(Deposited document) {
    return document.data().texts().stream()
        .map(text -> new Card.FileText(text.language(), text.sha256()))
        .toList();
  }

  private static String code(Basis basis) {
    return switch (basis) {
      case Basis.Decision _ -> "decision";
      case Basis.Signature _ -> "signature";
      case Basis.Historical _ -> "historical";
    };
  }

  @Override
  public Map<String, Holding> visible(Actor reader, Collection<String> ids) {
    var holdings = new HashMap<String, Holding>();
    archive
        .visible(reader, ids)
        .forEach((id, entry) ->
            holdings.put(
                id,
                new Holding(
                    "/documents/" + id,
                    entry.title(),
                    entry.registryNumber(),
                    entry.kind(),
                    entry.body(),
                    entry.adoptedOn().map(KnownDate::of),
                    entry.classification())));
    return holdings;
  }
}
