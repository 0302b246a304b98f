package secretariat.crash;

import java.util.Optional;
import org.springframework.context.ApplicationContext;
import secretariat.depositary.CopyDesk;
import secretariat.depositary.CopyIntent;
import secretariat.depositary.Delegations;
import secretariat.depositary.Depositary;
import secretariat.depositary.Drafts;
import secretariat.documents.FileStore;
import secretariat.kernel.Language;
import secretariat.register.ActId;

/** A document that went the whole way: received, deposited, collated, certified for one state. */
public final class FinishedDocument {

  private FinishedDocument() {}

  /** Takes a document of this name the whole way, and names the act that certified its copy. */
  public static ActId in(ApplicationContext office, String name) {
    String id = deposited(office, name);
    Depositary depositary = office.getBean(Depositary.class);
    java.util.List.of(Language.RU, Language.ZH)
        .forEach(language -> depositary.collate(Staff.LEGAL, id, language).orThrow());
    if (office.getBean(Delegations.class).all().isEmpty()) {
      Staff.empower(office.getBean(Delegations.class));
    }
    office
        .getBean(CopyDesk.class)
        .certify(Staff.CERTIFIER, id, new CopyIntent("KZ", Optional.empty()))
        .orThrow();
    return depositary.acts(id).getLast().id();
  }

  private static String deposited(ApplicationContext office, String name) {
    var papers = new Papers(name);
    Depositary depositary = office.getBean(Depositary.class);
    String id = depositary.receive(Staff.REGISTRY, papers.receipt()).orThrow().subject().id();
    office
        .getBean(Drafts.class)
        .save(Staff.REGISTRY, id, papers.draft(office.getBean(FileStore.class)), 0, true)
        .orThrow();
    depositary.deposit(Staff.SECOND_READER, id, 2).orThrow();
    return id;
  }
}
