package secretariat.depositary.web;

import java.util.ArrayList;
import java.util.List;
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
    var texts = new ArrayList<DepositedText>();
    var refusals = new ArrayList<Refusal>();
    for (DeskDraftWanted.Wanted text : wanted.texts()) {
      switch (uploads.pdf(text.sha256(), "text." + text.language().tag())) {
        case Outcome.Done<DeskFile>(DeskFile file) -> texts.add(deposited(wanted, text, file));
        case Outcome.Refused<DeskFile>(List<Refusal> more) -> refusals.addAll(more);
      }
    }
    return refusals.isEmpty()
        ? drafts.save(actor, document, draft(wanted, texts), basedOn, ready)
        : Outcome.refused(refusals);
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
