package secretariat.bodies;

import java.util.List;
import java.util.Optional;
import secretariat.bodies.BodyAct.BodyComposed;
import secretariat.bodies.BodyAct.BodyEnded;
import secretariat.bodies.BodyAct.BodyRegulated;
import secretariat.bodies.BodyAct.BodyRenamed;
import secretariat.bodies.BodyAct.BodySeated;
import secretariat.bodies.BodyAct.ChairAssumed;
import secretariat.bodies.BodyAct.ChairRuleSet;
import secretariat.profile.BodyEntry;
import secretariat.profile.KnownDate;
import secretariat.profile.PlannedAct;

/** The acts on how a body works and what became of it that a profile gives rise to. */
record LifePlan(BodyEntry body) {

  void addTo(List<PlannedAct> acts) {
    BodyEntry.Constitution known = body.constitution();
    known
        .seat()
        .ifPresent(seat ->
            acts.add(new PlannedAct(seat.from(), new BodySeated(seat.place(), seat.source()))));
    known
        .regulation()
        .ifPresent(regulation ->
            acts.add(
                new PlannedAct(
                    regulation.from(),
                    new BodyRegulated(
                        regulation.document(),
                        regulation.date().map(KnownDate::code),
                        regulation.source()))));
    known
        .composition()
        .ifPresent(members ->
            acts.add(
                new PlannedAct(
                    members.from(),
                    new BodyComposed(members.eachMember(), members.role(), members.source()))));
    known.chair().ifPresent(chair -> add(acts, chair));
    body.life()
        .renamings()
        .forEach(name ->
            acts.add(
                new PlannedAct(
                    name.from(), new BodyRenamed(name.name(), name.shortName(), name.source()))));
    body.life()
        .ending()
        .ifPresent(ending -> acts.add(new PlannedAct(ending.on(), new BodyEnded(ending.source()))));
  }

  private static void add(List<PlannedAct> acts, BodyEntry.Chair chair) {
    ChairRule rule = ChairRule.ofCode(chair.rule()).orElseThrow();
    acts.add(
        new PlannedAct(
            chair.from(), new ChairRuleSet(rule, chair.of(), chair.role(), chair.source())));
    for (BodyEntry.Chaired held : chair.held()) {
      acts.add(
          new PlannedAct(
              held.from(),
              new ChairAssumed(held.state(), held.until(), Optional.empty(), held.source())));
    }
  }
}
