package secretariat.depositary.difference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import secretariat.depositary.CitedDecision;
import secretariat.depositary.forwarding.Means;
import secretariat.depositary.notification.Addressee;
import secretariat.kernel.Text;
import secretariat.register.ActKind;
import secretariat.register.ActKinds;
import secretariat.register.Subject;

/** What can happen to a difference. The subject is {@code difference/<id>}. */
public sealed interface DifferenceAct {

  String SUBJECT = "difference";

  static Subject subject(String id) {
    return new Subject(SUBJECT, id);
  }

  /**
   * A state said that it differs with the depositary.
   *
   * @param document its id
   * @param state under its name of the day
   * @param matter which of the depositary's functions it is about
   * @param words of the state, in the languages in which it said them
   * @param note by which it came; absent for one that the state made at its own desk
   */
  record DifferenceReceived(
      String document,
      Addressee state,
      Matter matter,
      Text words,
      Optional<Note> note,
      LocalDate receivedOn)
      implements DifferenceAct {}

  /**
   * A note of a state.
   *
   * @param madeOn the date that it bears
   */
  record Note(String number, LocalDate madeOn) {}

  /**
   * The depositary brought the difference to the attention of those who decide; the act's day says
   * when.
   *
   * @param organ code of the competent organ; absent if it is the states
   * @param states the signatory and contracting states, in protocol order; none for an organ
   * @param note the depositary's own, by which the organ was told
   */
  record DifferenceBrought(Optional<String> organ, List<Addressee> states, Optional<String> note)
      implements DifferenceAct {
    public DifferenceBrought {
      states = List.copyOf(states);
    }
  }

  /**
   * Something about a difference was communicated to a state.
   *
   * @param about the place of the act that was communicated
   * @param evidence how this is known, or the Message-ID of the letter
   */
  record DifferenceNoticeGiven(long about, String recipient, Means means, String evidence)
      implements DifferenceAct {}

  /** The states or the organ decided; the act's day is that of the decision. */
  record DifferenceDecided(Text outcome, CitedDecision decision) implements DifferenceAct {}

  /**
   * The state withdrew the difference.
   *
   * @param note the number of the state's note; absent if it did so at its own desk
   */
  record DifferenceWithdrawn(Optional<String> note) implements DifferenceAct {}

  /** Offers the kinds to the register. */
  @Configuration(proxyBeanMethods = false)
  class Kinds {
    @Bean
    static ActKinds differenceKinds() {
      return new ActKinds(
          "depositary.difference",
          List.of(
              new ActKind<>("difference-received", 1, DifferenceReceived.class),
              new ActKind<>("difference-brought", 1, DifferenceBrought.class),
              new ActKind<>("difference-notice-given", 1, DifferenceNoticeGiven.class),
              new ActKind<>("difference-decided", 1, DifferenceDecided.class),
              new ActKind<>("difference-withdrawn", 1, DifferenceWithdrawn.class)));
    }
  }
}
