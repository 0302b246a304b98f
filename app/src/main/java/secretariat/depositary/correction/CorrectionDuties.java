package secretariat.depositary.correction;

import java.time.Instant;
import java.util.Collection;
import org.springframework.stereotype.Component;
import secretariat.diary.Diary;
import secretariat.register.ActId;

/** The duties that follow from acts on a correction, as they stand in the diary. */
@Component
class CorrectionDuties {

  /** Communicate something; about the correction's id, the act's place, and the addressee. */
  static final String NOTICE = "depositary.correction-notice";

  /** Tell the holder of an error in one copy; about the document's id and the act's place. */
  static final String COPY_NOTICE = "depositary.copy-error-notice";

  private final Diary diary;

  CorrectionDuties(Diary diary) {
    this.diary = diary;
  }

  /** What an act says is to be communicated to each of these, beginning now. */
  void communicate(String correction, long place, Collection<String> recipients, Instant now) {
    recipients.forEach(
        recipient -> diary.enter(NOTICE, "%s/%d/%s".formatted(correction, place, recipient), now));
  }

  /**
   * The procès-verbal on one copy, which this act recorded, is to be communicated to its holder.
   */
  void communicate(ActId rectification, Instant now) {
    diary.enter(
        COPY_NOTICE,
        "%s/%d".formatted(rectification.subject().id(), rectification.sequence()),
        now);
  }
}
