package secretariat.depositary;

import org.springframework.stereotype.Component;
import secretariat.register.Disclosure;
import secretariat.register.Subject;

/** The acts on a document are open to all only while the document is. */
@Component
class OpenDocuments implements Disclosure {

  private final ArchiveStore store;

  OpenDocuments(ArchiveStore store) {
    this.store = store;
  }

  @Override
  public String subjectKind() {
    return DepositaryActs.DOCUMENT;
  }

  @Override
  public boolean isOpenToAll(Subject document) {
    return store.isPublic(document.id());
  }
}
