package secretariat.depositary.standing;

import org.springframework.stereotype.Component;
import secretariat.register.Disclosure;
import secretariat.register.Subject;

/** A statement that names a document is open to all only while the document is. */
@Component
class OpenStandings implements Disclosure {

  private final StandingStore store;

  OpenStandings(StandingStore store) {
    this.store = store;
  }

  @Override
  public String subjectKind() {
    return CopyStandingStated.SUBJECT;
  }

  @Override
  public boolean isOpenToAll(Subject standing) {
    return store.isOfPublicDocument(standing.id());
  }
}
