package secretariat.depositary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.RecipientRules.Day;
import secretariat.depositary.RecipientRules.Known;
import secretariat.depositary.RecipientRules.Standing;
import secretariat.kernel.Classification;
import secretariat.kernel.Text;
import secretariat.profile.Periods;
import secretariat.profile.ProfileFolder;
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

  /**
   * The facts of a day: three members, of which the institution knows the protocol order, two
   * observers between them, and one state without a standing.
   */
  static Day day() {
    return new Day(
        LocalDate.of(2026, 3, 4),
        List.of(
            known("AF", "Afghanistan"),
            known("KZ", "State KZ"),
            known("CN", "State CN"),
            known("MN", "Mongolia"),
            known("RU", "State RU"),
            known("CH", "Switzerland")),
        List.of(
            standing("member", "KZ", "CN", "RU"),
            standing("observer", "MN", "AF"),
            standing("partner")),
        List.of(known("RATS", "State RATS")),
        Periods.of(new ProfileFolder(new ClassPathResource("profiles/sco/"))).reasons());
  }

  private static Known known(String code, String name) {
    return new Known(code, Text.same(name));
  }

  private static Standing standing(String code, String... holders) {
    return new Standing(code, Text.same(code + "s"), List.of(holders));
  }
}
