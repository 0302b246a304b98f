package secretariat.profile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;
import secretariat.kernel.Outcome;
import secretariat.kernel.Rule;
import secretariat.kernel.Seat;
import secretariat.profile.ProfileAct.ProposalDismissed;
import secretariat.register.ActId;
import secretariat.register.Register;

/**
 * What a later edition of the profile's files says that the register does not: each difference is a
 * proposed act, which an official records or dismisses. Nothing recorded is ever taken back by a
 * file.
 */
@Component
public class Proposals {

  static final Rule NO_SUCH_PROPOSAL = Rule.of("profile.no-such-proposal");
  static final Rule REASON_MISSING = Rule.of("profile.reason-missing");

  private final Register register;
  private final ProfileRecorder recorder;
  private final Profile profile;
  private final Seat seat;

  Proposals(Register register, ProfileRecorder recorder, Profile profile, Seat seat) {
    this.register = register;
    this.recorder = recorder;
    this.profile = profile;
    this.seat = seat;
  }

  /** Those neither recorded nor dismissed, in the order of the layers. */
  public List<ProposedAct> open() {
    Set<String> dismissed =
        register.acts(ProfileAct.INSTITUTION).stream()
            .filter(act -> act.content() instanceof ProposalDismissed)
            .map(act -> ((ProposalDismissed) act.content()).proposal())
            .collect(Collectors.toSet());
    return recorder.missing(profile).stream()
        .filter(proposed -> !dismissed.contains(proposed.id()))
        .toList();
  }

  public Optional<ProposedAct> find(String id) {
    return open().stream().filter(proposed -> proposed.id().equals(id)).findFirst();
  }

  /** Records what is proposed, with the day that the file gives it. */
  public Outcome<ActId> record(Actor actor, String id) {
    return register.together(() -> {
      register.lock("profile");
      return found(id)
          .then(proposed ->
              register.decide(
                  proposed.subject(),
                  history ->
                      Outcome.done(
                          history
                              .record(
                                  actor,
                                  proposed.act().effective(),
                                  proposed.act().classification(),
                                  proposed.act().content())
                              .id())));
    });
  }

  /** Leaves what is proposed unrecorded, for a reason. */
  public Outcome<ActId> dismiss(Actor actor, String id, String reason) {
    if (reason.isBlank()) {
      return Outcome.refused(REASON_MISSING.refuses("reason"));
    }
    return register.together(() -> {
      register.lock("profile");
      return found(id)
          .then(proposed ->
              register.decide(
                  ProfileAct.INSTITUTION,
                  history ->
                      Outcome.done(
                          history
                              .record(
                                  actor,
                                  seat.dateOf(history.now()),
                                  Classification.INTERNAL,
                                  new ProposalDismissed(
                                      id, proposed.subject().code(), reason.strip()))
                              .id())));
    });
  }

  private Outcome<ProposedAct> found(String id) {
    return find(id)
        .map(Outcome::done)
        .orElseGet(() -> Outcome.refused(NO_SUCH_PROPOSAL.refuses("")));
  }
}
