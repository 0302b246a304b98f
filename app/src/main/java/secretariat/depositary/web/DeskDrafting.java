package secretariat.depositary.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import secretariat.depositary.DepositDraft;
import secretariat.depositary.DepositedText;
import secretariat.depositary.Draft;
import secretariat.depositary.Drafts;
import secretariat.kernel.Actor;
import secretariat.kernel.Languages;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.kernel.Text;
import secretariat.ui.Form;

/**
 * Saves drafts, from the browser and from programs; what a file holds is looked up, not believed.
 */
@Component
class DeskDrafting {

  private final Drafts drafts;
  private final DeskUploads uploads;
  private final Languages languages;

  DeskDrafting(Drafts drafts, DeskUploads uploads, Languages languages) {
    this.drafts = drafts;
    this.uploads = uploads;
    this.languages = languages;
  }

  /** A form that nobody has filled in. */
  Form fresh(Text title) {
    return DeskDraftForm.fresh(title, languages);
  }

  /**
   * Saves a draft.
   *
   * @param basedOn the version that the drafter saw, 0 for a new draft
   * @param ready whether it goes to the second reader
   */
  Outcome<Draft> save(
      Actor actor, String document, DeskDraftWanted wanted, int basedOn, boolean ready) {
    var refusals = new ArrayList<Refusal>();
    List<DepositedText> texts = texts(wanted, refusals);
    return refusals.isEmpty()
        ? drafts.save(actor, document, draft(wanted, texts), basedOn, ready)
        : Outcome.refused(refusals);
  }

  /** What stands against a draft that could not be saved, and what else will: all of it at once. */
  List<Refusal> everything(List<Refusal> known, String document, DeskDraftWanted wanted) {
    List<DepositedText> texts = texts(wanted, new ArrayList<>());
    Set<String> fields = known.stream().map(Refusal::field).collect(Collectors.toSet());
    return Stream.concat(
            known.stream(),
            drafts.check(document, draft(wanted, texts)).stream()
                .filter(refusal -> !fields.contains(refusal.field())))
        .toList();
  }

  /** The texts whose files can be read; for the others it says why not. */
  private List<DepositedText> texts(DeskDraftWanted wanted, List<Refusal> refusals) {
    var texts = new ArrayList<DepositedText>();
    for (DeskDraftWanted.Wanted text : wanted.texts()) {
      switch (uploads.pdf(text.sha256(), "text." + text.language().tag())) {
        case Outcome.Done<DeskFile>(DeskFile file) -> texts.add(deposited(wanted, text, file));
        case Outcome.Refused<DeskFile>(List<Refusal> more) -> refusals.addAll(more);
      }
    }
    return texts;
  }

  private static DepositedText deposited(
      DeskDraftWanted wanted, DeskDraftWanted.Wanted text, DeskFile file) {
    return new DepositedText(
        text.language(),
        wanted.authenticLanguages().contains(text.language()),
        file.sha256(),
        file.bytes(),
        file.pages());
  }

  private static DepositDraft draft(DeskDraftWanted wanted, List<DepositedText> texts) {
    return new DepositDraft(
        wanted.title(),
        wanted.documentKind(),
        wanted.bodyNumber(),
        wanted.basis(),
        wanted.depositary(),
        wanted.notifiedBy(),
        wanted.classification(),
        wanted.authenticLanguages(),
        List.copyOf(texts));
  }
}
