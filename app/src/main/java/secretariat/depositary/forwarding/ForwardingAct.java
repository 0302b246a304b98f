package secretariat.depositary.forwarding;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import secretariat.depositary.FileReference;
import secretariat.documents.NamesFiles;
import secretariat.register.ActKind;
import secretariat.register.ActKinds;
import secretariat.register.Subject;

/**
 * What can happen to one recipient's copies of one document. The subject is {@code
 * forwarding/<document>.<recipient>}; the effective day is that of the fact.
 */
public sealed interface ForwardingAct {

  String SUBJECT = "forwarding";

  static Subject subject(String document, String recipient) {
    return new Subject(SUBJECT, document + "." + recipient);
  }

  /** The document that a subject of forwarding is about. */
  static String documentOf(Subject subject) {
    return subject.id().substring(0, subject.id().lastIndexOf('.'));
  }

  /**
   * A copy left the Secretariat, with a covering note.
   *
   * @param noteNumber allocated, never used twice
   * @param messageId of the letter, where it went by electronic mail
   */
  record CopyDispatched(
      String copyNumber, Means means, String noteNumber, Optional<String> messageId)
      implements ForwardingAct {}

  /** A copy that was sent did not arrive, and cannot arrive this way. */
  record DeliveryFailed(String copyNumber, Means means, String reason) implements ForwardingAct {}

  /**
   * A copy reached the address that the recipient notified, or was handed over.
   *
   * @param evidence how this is known; no personal names
   * @param scan of the signed hand-over sheet, where there is one
   */
  record CopyDelivered(
      String copyNumber, Means means, String evidence, Optional<FileReference> scan)
      implements ForwardingAct {}

  /**
   * The recipient acknowledged receipt.
   *
   * @param reference of the note by which it did so on paper
   */
  record ReceiptAcknowledged(String copyNumber, Optional<String> reference)
      implements ForwardingAct {}

  /** The recipient reported that something is wrong with a copy. */
  record DefectReported(String copyNumber, String defect) implements ForwardingAct {}

  /**
   * Somebody asked for a further copy.
   *
   * @param requester the state, body or office; no personal names
   * @param received the day on which the request arrived
   */
  record FurtherCopyRequested(
      Ground ground, String requester, LocalDate received, Optional<String> note)
      implements ForwardingAct {}

  /**
   * A procès-verbal on an error in a copy was communicated to the holder of the copy.
   *
   * @param rectification the number of the procès-verbal
   * @param evidence how this is known, or the Message-ID of the letter; no personal names
   */
  record RectificationCommunicated(
      String copyNumber, String rectification, Means means, String evidence)
      implements ForwardingAct {}

  /** Why a further copy is asked for. */
  enum Ground {
    NEW_MEMBER,
    LOSS,
    REGISTRATION,
    OTHER;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * A recipient notified how it wishes to receive copies. The subject is {@code recipient/<code>}.
   *
   * @param address the random id under which the address itself is kept, outside the acts
   * @param note the note verbale by which it was notified
   */
  record AddressNotified(Means means, Optional<String> address, String note) {}

  /** Offers the kinds to the register. */
  @Configuration(proxyBeanMethods = false)
  class Kinds {
    @Bean
    static ActKinds forwardingKinds() {
      return new ActKinds(
          "depositary.forwarding",
          List.of(
              new ActKind<>("copy-dispatched", 1, CopyDispatched.class),
              new ActKind<>("delivery-failed", 1, DeliveryFailed.class),
              new ActKind<>("copy-delivered", 1, CopyDelivered.class),
              new ActKind<>("receipt-acknowledged", 1, ReceiptAcknowledged.class),
              new ActKind<>("defect-reported", 1, DefectReported.class),
              new ActKind<>("further-copy-requested", 1, FurtherCopyRequested.class),
              new ActKind<>("rectification-communicated", 1, RectificationCommunicated.class),
              new ActKind<>("address-notified", 1, AddressNotified.class)));
    }

    @Bean
    static NamesFiles scansOfDeliveries() {
      return act ->
          act.content() instanceof CopyDelivered delivery
              ? delivery.scan().stream().map(FileReference::sha256).toList()
              : List.of();
    }
  }
}
