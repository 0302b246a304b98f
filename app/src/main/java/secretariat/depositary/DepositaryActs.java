package secretariat.depositary;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import secretariat.register.ActKind;
import secretariat.register.ActKinds;
import secretariat.register.Subject;

/** The kinds of act that the depositary records. */
@Configuration(proxyBeanMethods = false)
class DepositaryActs {

  static final String DOCUMENT = "document";
  static final String DELEGATION = "delegation";

  @Bean
  ActKinds depositaryKinds() {
    return new ActKinds(
        "depositary",
        List.of(
            new ActKind<>("original-received", 1, OriginalReceived.class),
            new ActKind<>("document-deposited", 1, DocumentDeposited.class),
            new ActKind<>("data-corrected", 1, DataCorrected.class),
            new ActKind<>("document-reclassified", 1, Reclassified.class),
            new ActKind<>("text-collated", 1, TextCollated.class),
            new ActKind<>("copy-certified", 1, CopyCertified.class),
            new ActKind<>("concern-decided", 1, ConcernDecided.class),
            new ActKind<>("forwarding-clause-recorded", 1, ForwardingClauseRecorded.class),
            new ActKind<>("participation-clause-recorded", 1, ParticipationClauseRecorded.class),
            new ActKind<>("parties-recorded", 1, PartiesRecorded.class),
            new ActKind<>("recipients-fixed", 1, RecipientsFixed.class),
            new ActKind<>("text-rectified", 1, TextRectified.class),
            new ActKind<>("copy-rectified", 1, CopyRectified.class),
            new ActKind<>("certifier-delegated", 1, CertifierDelegated.class),
            new ActKind<>("delegation-ended", 1, DelegationEnded.class)));
  }

  static Subject document(String id) {
    return new Subject(DOCUMENT, id);
  }
}
