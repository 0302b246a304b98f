package secretariat.depositary.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import secretariat.depositary.Basis;
import secretariat.depositary.DepositDraft;
import secretariat.depositary.DocumentDeposited;
import secretariat.kernel.Classification;
import secretariat.kernel.Language;
import secretariat.kernel.Languages;
import secretariat.kernel.Text;
import secretariat.ui.Choice;
import secretariat.ui.Form;

/** The form of a deposit, and what it says. */
final class DeskDraftForm {

  static final String OTHER = "other";

  private DeskDraftForm() {}

  /** What the form says; the files are those that were kept. */
  static DeskDraftWanted wanted(DeskReading reading, Map<Language, DeskFile> files) {
    boolean ours = !reading.words("depositary").orElse("").equals(OTHER);
    return new DeskDraftWanted(
        reading.text("title"),
        reading.words("document-kind").orElse(""),
        reading.words("body-number"),
        basis(reading),
        ours ? DocumentDeposited.SECRETARIAT : reading.words("depositary-name").orElse(""),
        ours ? Optional.empty() : reading.words("notified-by"),
        reading
            .words("classification")
            .flatMap(Classification::ofCode)
            .orElse(Classification.INTERNAL),
        Arrays.stream(Language.values())
            .filter(each -> reading.chosen("authentic-languages").contains(each.tag()))
            .toList(),
        files.entrySet().stream()
            .map(each -> new DeskDraftWanted.Wanted(each.getKey(), each.getValue().sha256()))
            .toList());
  }

  private static Basis basis(DeskReading reading) {
    return switch (reading.words("basis").orElse("decision")) {
      case "signature" ->
          new Basis.Signature(
              signatories(reading), reading.text("place"), reading.neededDay("date"));
      case "historical" -> new Basis.Historical(reading.day("date"), reading.text("note"));
      default ->
          new Basis.Decision(
              reading.words("body").orElse(""),
              reading.words("decision-number"),
              reading.neededDay("date"));
    };
  }

  private static List<String> signatories(DeskReading reading) {
    var all = new ArrayList<>(reading.chosen("signatories"));
    all.addAll(reading.lines("other-signatories"));
    return List.copyOf(all);
  }

  /** A form that nobody has filled in, with what is usual. */
  static Form fresh(Text title, Languages languages) {
    var values = new LinkedHashMap<String, List<String>>();
    put(values, "title", title);
    values.put("basis", List.of("decision"));
    values.put("depositary", List.of(DocumentDeposited.SECRETARIAT));
    values.put("classification", List.of(Classification.INTERNAL.code()));
    values.put("authentic-languages", languages.official().stream().map(Language::tag).toList());
    values.put("based-on", List.of("0"));
    return new Form(values, List.of());
  }

  /** A form that shows a draft as it was saved. */
  static Form of(DepositDraft draft, int version, List<Choice> members) {
    var values = new LinkedHashMap<String, List<String>>();
    put(values, "title", draft.title());
    put(values, "document-kind", draft.documentKind());
    draft.bodyNumber().ifPresent(number -> put(values, "body-number", number));
    basis(values, draft.basis(), members.stream().map(Choice::value).toList());
    boolean ours = draft.depositary().equals(DocumentDeposited.SECRETARIAT);
    put(values, "depositary", ours ? DocumentDeposited.SECRETARIAT : OTHER);
    put(values, "depositary-name", ours ? "" : draft.depositary());
    draft.notifiedBy().ifPresent(who -> put(values, "notified-by", who));
    put(values, "classification", draft.classification().code());
    values.put(
        "authentic-languages", draft.authenticLanguages().stream().map(Language::tag).toList());
    put(values, "based-on", Integer.toString(version));
    return new Form(values, List.of());
  }

  private static void basis(Map<String, List<String>> values, Basis basis, List<String> members) {
    basis.on().ifPresent(day -> put(values, "date", day.toString()));
    switch (basis) {
      case Basis.Decision decision -> {
        put(values, "basis", "decision");
        put(values, "body", decision.body());
        decision.number().ifPresent(number -> put(values, "decision-number", number));
      }
      case Basis.Signature signature -> {
        put(values, "basis", "signature");
        values.put(
            "signatories", signature.signatories().stream().filter(members::contains).toList());
        put(
            values,
            "other-signatories",
            String.join(
                "\n",
                signature.signatories().stream().filter(each -> !members.contains(each)).toList()));
        put(values, "place", signature.place());
      }
      case Basis.Historical historical -> {
        put(values, "basis", "historical");
        put(values, "note", historical.note());
      }
    }
  }

  private static void put(Map<String, List<String>> values, String field, Text text) {
    text.byTag().forEach((tag, words) -> put(values, field + "." + tag, words));
  }

  private static void put(Map<String, List<String>> values, String field, String value) {
    values.put(field, List.of(value));
  }
}
