package secretariat.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The periods of the depositary's work, and who is concerned by it, each with its source.
 *
 * @param forwarding by when certified copies are delivered, where the document has no clause
 * @param notice which fact starts a period for a state
 * @param reasons why somebody is proposed as a recipient, by the kind of reason
 * @param correction how long states may object to a proposed correction, if the profile says so
 * @param reminders on which days before and after a last day somebody is reminded
 */
public record Periods(
    Forwarding forwarding,
    Notice notice,
    Reasons reasons,
    Optional<Correction> correction,
    Reminders reminders) {

  /**
   * The periods of a profile, from its periods.yaml.
   *
   * @throws ProfileFault naming file, line, and what would be right
   */
  public static Periods of(ProfileFolder folder) {
    return new PeriodsReader(folder.sources()).periods(folder.open("periods.yaml"));
  }

  /** A fact from which days are counted. */
  public enum Start {
    RECEIPT,
    SIGNATURE,
    ADOPTION
  }

  /** A fact about a copy on its way to a recipient. */
  public enum Fact {
    DISPATCHED,
    DELIVERED,
    ACKNOWLEDGED
  }

  /**
   * Days until copies are delivered. The day of the start is day 0; days are calendar days at the
   * seat, holidays included; the period ends at 24:00 of its last day there.
   */
  public record Forwarding(int days, Start from, Citation source) {

    /** The last day, for a start on a day. */
    public LocalDate lastDay(LocalDate start) {
      return start.plusDays(days);
    }
  }

  /**
   * Days within which a state may object to a proposed correction. The day of the proposal is day
   * 0; calendar days at the seat, holidays included; ends at 24:00 of the last day there.
   */
  public record Correction(int days, Citation source) {}

  /** The fact about a delivery that starts a period for its recipient. */
  public record Notice(Fact starts, Citation source) {}

  /** Where the reasons for a recipient stand. */
  public record Reasons(
      Citation member, Citation signatory, Citation party, Citation entitled, Citation concerned) {}

  /** Days before and after a last day. */
  public record Reminders(List<Integer> before, List<Integer> after, Citation source) {
    public Reminders {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }
}
