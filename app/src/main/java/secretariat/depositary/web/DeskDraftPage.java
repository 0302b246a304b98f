package secretariat.depositary.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import secretariat.depositary.Draft;
import secretariat.depositary.OriginalReceived;
import secretariat.kernel.Language;
import secretariat.kernel.Refusal;
import secretariat.ui.Choice;
import secretariat.ui.Form;
import secretariat.ui.FormPage;
import secretariat.ui.Frame;

/**
 * The form of a deposit.
 *
 * @param kept the files that are kept already, by language
 * @param lacking why the reader may not draft, if so
 */
public record DeskDraftPage(
    String document,
    OriginalReceived receipt,
    Choices choices,
    Map<Language, DeskFile> kept,
    Form form,
    Optional<Refusal> lacking,
    Saved saved)
    implements FormPage {

  public DeskDraftPage {
    kept = Map.copyOf(kept);
  }

  /** What can be chosen from. */
  public record Choices(List<Choice> kinds, List<Choice> bodies, List<Choice> members) {
    public Choices {
      kinds = List.copyOf(kinds);
      bodies = List.copyOf(bodies);
      members = List.copyOf(members);
    }
  }

  /**
   * What became of the draft before.
   *
   * @param now whether it was just saved
   * @param ready whether it waits for a second reader
   */
  public record Saved(boolean now, boolean ready, int version) {
    static final Saved NOT = new Saved(false, false, 0);
  }

  DeskDraftPage after(Optional<Draft> draft, boolean now) {
    Saved standing =
        draft.map(found -> new Saved(now, found.ready(), found.version())).orElse(Saved.NOT);
    return new DeskDraftPage(document, receipt, choices, kept, form, lacking, standing);
  }

  public String here() {
    return "/desk/documents/" + document;
  }

  public List<Choice> bases(Frame frame) {
    return said(frame, "depositary.desk.basis.", List.of("decision", "signature", "historical"));
  }

  public List<Choice> depositaries(Frame frame) {
    return said(frame, "depositary.desk.depositary.", List.of("secretariat", "other"));
  }

  public List<Choice> classifications(Frame frame) {
    return DeskChoices.classifications(frame);
  }

  public List<Choice> languages(Frame frame) {
    return frame.languages().stream()
        .map(each -> new Choice(each.tag(), frame.say("ui.language." + each.tag())))
        .toList();
  }

  private static List<Choice> said(Frame frame, String prefix, List<String> codes) {
    return codes.stream().map(code -> new Choice(code, frame.say(prefix + code))).toList();
  }
}
