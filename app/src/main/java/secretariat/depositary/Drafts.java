package secretariat.depositary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.register.Register;

/** The drafts of deposits: working papers, edited by officials until a second reader deposits. */
@Component
public class Drafts {

  static final Rule CHANGED_MEANWHILE = Rule.of("depositary.draft-changed-meanwhile");

  private final DraftStore store;
  private final Depositary depositary;
  private final Register register;

  Drafts(DraftStore store, Depositary depositary, Register register) {
    this.store = store;
    this.depositary = depositary;
    this.register = register;
  }

  public Optional<Draft> of(String document) {
    return store.find(document);
  }

  /** What stands against depositing the draft of a document, for a person who would read it now. */
  public List<Refusal> secondReading(Actor reader, Draft draft) {
    var reasons = new ArrayList<Refusal>();
    Powers.DEPOSIT.refusal(reader).ifPresent(reasons::add);
    if (draft.drafter().equals(reader.person())) {
      reasons.add(DepositRules.SECOND_READER.refuses(""));
    }
    reasons.addAll(depositary.checkDraft(draft.document(), draft.content()));
    return reasons;
  }

  /** What the rules of deposit say against such a draft, whoever would deposit it. */
  public List<Refusal> check(String document, DepositDraft content) {
    return depositary.checkDraft(document, content);
  }

  /** Those that await a second reader, oldest first. */
  public List<Draft> awaitingSecondReader() {
    return store.ready();
  }

  /**
   * Saves a draft as it is, right or wrong. One that is to go to the second reader must satisfy the
   * rules of deposit, and is not saved if it does not.
   *
   * @param basedOn the version the drafter saw, 0 for a new draft
   */
  public Outcome<Draft> save(
      Actor actor, String document, DepositDraft content, int basedOn, boolean ready) {
    return register.together(() -> {
      lock(register, document);
      return Powers.DRAFT
          .judge(actor, List.of())
          .then(may -> depositary.awaitingDeposit(document))
          .then(received -> save(actor, document, content, basedOn))
          .then(saved ->
              ready ? ready(saved, depositary.checkDraft(document, content)) : Outcome.done(saved));
    });
  }

  /** Keeps a draft from being saved while it is deposited, and deposited while it is saved. */
  static void lock(Register register, String document) {
    register.lock("depositary.draft." + document);
  }

  private Outcome<Draft> save(Actor actor, String document, DepositDraft content, int basedOn) {
    var next = new Draft(document, actor.person(), basedOn + 1, content, false, register.now());
    return store.save(next) ? Outcome.done(next) : Outcome.refused(CHANGED_MEANWHILE.refuses(""));
  }

  private Outcome<Draft> ready(Draft saved, List<Refusal> reasons) {
    if (!reasons.isEmpty()) {
      return Outcome.refused(reasons);
    }
    var next =
        new Draft(
            saved.document(),
            saved.drafter(),
            saved.version() + 1,
            saved.content(),
            true,
            saved.edited());
    return store.save(next) ? Outcome.done(next) : Outcome.refused(CHANGED_MEANWHILE.refuses(""));
  }
}
