package secretariat.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import secretariat.kernel.Refusal;

/**
 * What somebody entered into a form, and why it was refused.
 *
 * @param values by field; a field may have several
 */
public record Form(Map<String, List<String>> values, List<Refusal> refusals, boolean lookedAt) {

  /** The hidden field by which a form says that its sender has looked at it once more. */
  public static final String SECOND_LOOK = "second-look";

  /** The button that leads from the second look back to the form. */
  public static final String CHANGE = "change";

  public Form {
    values = Map.copyOf(values);
    refusals = List.copyOf(refusals);
  }

  public Form(Map<String, List<String>> values, List<Refusal> refusals) {
    this(values, refusals, false);
  }

  /** A form nobody has filled in yet. */
  public static Form blank() {
    return new Form(Map.of(), List.of());
  }

  /** A form that already shows these values. */
  public static Form with(Map<String, String> values) {
    var entered = new java.util.HashMap<String, List<String>>();
    values.forEach((field, value) -> entered.put(field, List.of(value)));
    return new Form(entered, List.of());
  }

  /** The same entries, with the reasons why they were refused. */
  public Form refused(List<Refusal> reasons) {
    return new Form(values, reasons);
  }

  /** The same, with the reasons in full above the forms: none of them has these fields alone. */
  public Form refusedAsAWhole() {
    return refused(
        refusals.stream()
            .map(refusal -> new Refusal(refusal.rule(), "", refusal.arguments()))
            .toList());
  }

  /** The same entries, shown once more before the act that they lead to. */
  public Form forASecondLook() {
    return new Form(values, List.of(), true);
  }

  public boolean isRefused() {
    return !refusals.isEmpty();
  }

  public String value(String field) {
    List<String> entered = values.getOrDefault(field, List.of());
    return entered.isEmpty() ? "" : entered.getFirst();
  }

  public boolean has(String field, String value) {
    return values.getOrDefault(field, List.of()).contains(value);
  }

  /** What was wrong with one field. */
  public List<Refusal> refusalsOf(String field) {
    return refusals.stream().filter(refusal -> refusal.field().equals(field)).toList();
  }

  public Optional<Refusal> refusal(String field) {
    return refusalsOf(field).stream().findFirst();
  }
}
