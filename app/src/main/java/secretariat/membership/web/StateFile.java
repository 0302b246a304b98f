package secretariat.membership.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import secretariat.kernel.Text;
import secretariat.membership.Accession;
import secretariat.membership.Dossier;
import secretariat.membership.Relation;
import secretariat.membership.StateOn;
import secretariat.profile.Profile;
import secretariat.ui.Frame;
import secretariat.ui.Shape;

/** What officials, and the state itself, see of its standing and its steps to membership. */
public record StateFile(
    Dossier dossier, Text name, List<Ratified> ratifications, Profile profile, LocalDate today) {

  public StateFile {
    ratifications = List.copyOf(ratifications);
  }

  /** A state that signed the memorandum of obligations, and when it ratified it if it did. */
  public record Ratified(Text state, Optional<LocalDate> on) {}

  public String standing(Frame frame) {
    return dossier
        .state()
        .on(today)
        .map((StateOn now) -> StatesPage.standing(frame, profile, now))
        .orElseGet(() -> frame.say("membership.no-standing"));
  }

  public String stage(Frame frame) {
    return frame.say("membership.stage." + dossier.accession().stage().code());
  }

  public List<Accession.Step> steps() {
    return dossier.accession().steps();
  }

  public Shape shape(Accession.Step step) {
    if (step.isLateOn(today)) {
      return Shape.ATTENTION;
    }
    return step.done().isPresent() ? Shape.DONE : Shape.OPEN;
  }

  public String word(Frame frame, Accession.Step step) {
    String late = step.isLateOn(today) ? "-late" : "";
    return step.done()
        .map(day -> frame.say("membership.step.done" + late, day))
        .orElseGet(() -> frame.say("membership.step.open" + late));
  }

  /** How many ratifications are awaited. */
  public int notRatified() {
    return (int) ratifications.stream().filter(state -> state.on().isEmpty()).count();
  }

  public Shape shape(Ratified state) {
    return state.on().isPresent() ? Shape.DONE : Shape.OPEN;
  }

  public String word(Frame frame, Ratified state) {
    return state
        .on()
        .map(day -> frame.say("membership.ratification.done", day))
        .orElseGet(() -> frame.say("membership.ratification.open"));
  }

  /** A suspension or expulsion is decided without the voice of the state concerned. */
  public boolean isMember() {
    Relation now = dossier.relation();
    return now != Relation.OUTSIDE && now != Relation.PARTNER;
  }
}
