package secretariat.depositary.forwarding;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.depositary.ForwardingDuties;
import secretariat.depositary.forwarding.Consignments.Consignment;
import secretariat.diary.DutyBearer;
import secretariat.diary.Next;
import secretariat.mail.Sending;

/**
 * Sends one copy the way that its recipient notified, as soon as its proof can be had. A letter is
 * sent again under the same Message-ID until the mail server takes it or refuses it for good.
 * Nothing is sent to somebody who notified no address, or paper: an official does that by hand, and
 * the duty looks again from time to time whether it was done or another address was notified.
 */
@Component
class Dispatching implements DutyBearer {

  private static final Duration UNTIL_THE_PROOF = Duration.ofSeconds(1);
  private static final Duration UNTIL_IT_IS_SENT = Duration.ofHours(1);
  private static final Duration UNTIL_THERE_IS_POST = Duration.ofMinutes(10);

  private final Consignments consignments;
  private final AddressBook addresses;
  private final PostRoom post;
  private final Letters letters;
  private final Troubles troubles;

  Dispatching(
      Consignments consignments,
      AddressBook addresses,
      PostRoom post,
      Letters letters,
      Troubles troubles) {
    this.consignments = consignments;
    this.addresses = addresses;
    this.post = post;
    this.letters = letters;
    this.troubles = troubles;
  }

  @Override
  public String kind() {
    return ForwardingDuties.DISPATCH;
  }

  @Override
  public Next perform(String about) {
    int slash = about.lastIndexOf('/');
    String document = about.substring(0, slash);
    long copy = Long.parseLong(about.substring(slash + 1));
    return consignments
        .of(document, copy)
        .filter(each -> each.way().delivered().isEmpty() && !each.way().isUnderWay())
        .map(each -> send(document, each))
        .orElseGet(Next.Done::new);
  }

  private Next send(String document, Consignment consignment) {
    if (!letters.hasProof(consignment)) {
      return new Next.Again(UNTIL_THE_PROOF);
    }
    Optional<AddressBook.Notified> address = addresses.today(consignment.recipient());
    return switch (address.map(AddressBook.Notified::means).orElse(Means.PAPER)) {
      case PAPER -> new Next.Again(UNTIL_IT_IS_SENT);
      case PORTAL -> {
        post.sentToPortal(document, consignment.copy().sequence());
        yield new Next.Done();
      }
      case E_MAIL ->
          mail(document, consignment, address.flatMap(AddressBook.Notified::address).orElseThrow());
    };
  }

  private Next mail(String document, Consignment consignment, String to) {
    long copy = consignment.copy().sequence();
    return switch (letters.send(consignment, to)) {
      case Sending.Taken(String messageId) -> {
        post.sentByMail(document, copy, messageId);
        troubles.over(document, consignment.recipient());
        yield new Next.Done();
      }
      case Sending.Refused(String answer) -> {
        post.refusedByMail(document, copy, answer);
        troubles.over(document, consignment.recipient());
        yield new Next.Done();
      }
      case Sending.Postponed(String why) -> {
        int attempts =
            troubles.note(
                document, consignment.recipient(), Troubles.MAIL_POSTPONED.refuses("", why));
        yield new Next.Again(wait(attempts));
      }
      case Sending.Off _ -> new Next.Again(UNTIL_THERE_IS_POST);
    };
  }

  /** Half a minute, then twice as long each time, up to an hour. */
  static Duration wait(int attempts) {
    return Duration.ofSeconds(Math.min(3600, 30L << Math.min(attempts - 1, 12)));
  }
}
