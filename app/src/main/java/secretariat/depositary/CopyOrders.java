package secretariat.depositary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import secretariat.accounts.Accounts;
import secretariat.accounts.Person;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.press.CopyOrder;
import secretariat.documents.FileStore;
import secretariat.kernel.Actor;
import secretariat.kernel.Text;
import secretariat.offices.HeldCapacity;
import secretariat.offices.Offices;
import secretariat.profile.Organisation;
import secretariat.register.ActId;

/** Writes the order to the press: everything that stands on the pages of one copy. */
@Component
class CopyOrders {

  private final PressSettings settings;
  private final Accounts accounts;
  private final Offices offices;
  private final BasisWords basis;
  private final FileStore files;

  CopyOrders(
      PressSettings settings,
      Accounts accounts,
      Offices offices,
      BasisWords basis,
      FileStore files) {
    this.settings = settings;
    this.accounts = accounts;
    this.offices = offices;
    this.basis = basis;
    this.files = files;
  }

  /** The number of the next copy: the registry number, then the copy's place among its copies. */
  static String copyNumber(Deposited document) {
    return "%s/%d".formatted(document.data().registryNumber(), document.copies().size() + 1);
  }

  CopyOrder of(Actor officer, CopyIntent intent, Deposited document, ActId act, Instant moment) {
    Organisation organisation = settings.organisation();
    var seat = organisation.headquarters().seat();
    return new CopyOrder(
        new CopyOrder.Issue(
            settings.evaluation(),
            document.copies().size() + 1,
            recipient(intent.recipient(), document, seat.dateOf(moment)),
            organisation.headquarters().city(),
            moment.atZone(seat.zone())),
        new CopyOrder.Certified(
            document.subject().id(),
            document.title(),
            document.data().registryNumber(),
            document.data().bodyNumber(),
            basis.of(document.data().basis())),
        officer(officer, seat.dateOf(moment), organisation),
        texts(document),
        new CopyOrder.Registration(act.code(), settings.origin(), settings.checkAddress(act)));
  }

  /** The name under which the recipient stands on the list, else its official name of the day. */
  private Text recipient(String code, Deposited document, java.time.LocalDate day) {
    return document
        .arrangements()
        .listedName(code)
        .orElseGet(() -> offices.recipientOn(code, day).orElseThrow().name());
  }

  private CopyOrder.Officer officer(
      Actor officer, java.time.LocalDate day, Organisation organisation) {
    return new CopyOrder.Officer(
        accounts
            .person(UUID.fromString(officer.person()))
            .map(Person::name)
            .orElseGet(() -> Text.same(officer.person())),
        offices
            .capacityOn(officer.capacity(), day)
            .map(HeldCapacity::title)
            .orElseGet(() -> Text.same(officer.capacity().code())),
        organisation.description().secretariatInFull());
  }

  private List<CopyOrder.AttachedText> texts(Deposited document) {
    return document.data().texts().stream()
        .map(text ->
            new CopyOrder.AttachedText(
                text.language(),
                text.authentic(),
                files.path(text.sha256()),
                text.sha256(),
                text.pages()))
        .toList();
  }
}
