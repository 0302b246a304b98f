package secretariat.depositary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import secretariat.depositary.Document.Deposited;
import secretariat.kernel.Classification;
import secretariat.kernel.Text;
import secretariat.register.Subject;

/** Deposited documents as records, for rules that need no database. */
final class SampleDocuments {

  static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);
  static final Basis DECISION =
      new Basis.Decision("hsc", Optional.of("7"), LocalDate.of(2026, 2, 20));

  private SampleDocuments() {}

  static Basis signed(String... signatories) {
    return new Basis.Signature(
        List.of(signatories), Text.of("Astana", "Астана", "阿斯塔纳"), LocalDate.of(2026, 2, 27));
  }

  static Deposited document(String kind, Basis basis) {
    return document(kind, basis, DocumentDeposited.SECRETARIAT, RECEIVED);
  }

  static Deposited document(String kind, Basis basis, String depositary, LocalDate received) {
    var receipt =
        new OriginalReceived(
            "R-2026-0001",
            received,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Text.same("A"),
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    var data =
        new DocumentDeposited(
            "D-2026-0001",
            Text.of("A text", "Текст", "文本"),
            kind,
            Optional.empty(),
            basis,
            depositary,
            Optional.empty(),
            Classification.PUBLIC,
            List.of(),
            "drafter");
    return new Deposited(
        Subject.fresh("document"),
        receipt,
        data,
        Classification.PUBLIC,
        Instant.parse("2026-03-03T02:00:00Z"),
        "depositor",
        Map.of(),
        List.of(),
        Arrangements.NONE,
        Rectifications.NONE);
  }
}
