package secretariat.membership.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.kernel.Actor;
import secretariat.membership.Accession;
import secretariat.membership.Deed;
import secretariat.membership.Dossier;
import secretariat.membership.MembershipDesk;
import secretariat.membership.Power;
import secretariat.membership.SecondReader;
import secretariat.ui.DeskItem;
import secretariat.ui.DeskItems;
import secretariat.ui.Phrase;

/**
 * What waits on the way to membership: for officials every accession that is under way with its
 * next step, for the state itself its outstanding treaties, for those who signed with it the
 * ratification.
 */
@Component
class StandingsWaiting implements DeskItems {

  private final MembershipDesk desk;
  private final DeskFiles files;
  private final ActForms forms;
  private final SecondReader second;

  StandingsWaiting(MembershipDesk desk, DeskFiles files, ActForms forms, SecondReader second) {
    this.second = second;
    this.desk = desk;
    this.files = files;
    this.forms = forms;
  }

  @Override
  public List<DeskItem> itemsFor(Actor actor) {
    var items = new ArrayList<DeskItem>();
    if (Power.RECORD.heldBy(actor)) {
      second.waiting().stream()
          .filter(laid -> !laid.person().equals(actor.person()))
          .forEach(laid -> items.add(item(laid)));
      desk.underWay().forEach(dossier -> items.add(item(dossier)));
    }
    files
        .own(actor)
        .map(StateFile::dossier)
        .filter(dossier -> !dossier.accession().outstanding().isEmpty())
        .ifPresent(dossier ->
            items.add(
                new DeskItem(
                    Phrase.of("membership.waits.own"),
                    forms.name(dossier),
                    due(dossier),
                    Phrase.of("membership.waits.look"),
                    "/desk/standing")));
    files
        .own(actor)
        .map(own -> files.awaitingRatificationBy(own.dossier().code()))
        .orElse(List.of())
        .forEach(file ->
            items.add(
                new DeskItem(
                    Phrase.of("membership.waits.ratification"),
                    file.name(),
                    Optional.empty(),
                    Phrase.of("membership.waits.look"),
                    "/desk/standing")));
    return items;
  }

  private DeskItem item(SecondReader.Laid laid) {
    return new DeskItem(
        Phrase.of(
            "membership.waits.second-reader", Phrase.of("membership.deed." + laid.deed().slug())),
        forms.name(desk.dossier(laid.code())),
        Optional.empty(),
        Phrase.of("membership.waits.read"),
        "/desk/states/%s/papers/%s".formatted(laid.code(), laid.id()));
  }

  private DeskItem item(Dossier dossier) {
    Deed next =
        switch (dossier.accession().stage()) {
          case NONE -> Deed.REQUEST;
          case REQUESTED -> Deed.OPEN;
          case OPENED -> Deed.BIND;
          case BOUND -> Deed.FULFIL;
          case READY -> files.isRatificationAwaited(dossier) ? Deed.RATIFY : Deed.ADMIT;
        };
    return new DeskItem(
        Phrase.of("membership.waits.accession"),
        forms.name(dossier),
        due(dossier),
        Phrase.of("membership.deed." + next.slug()),
        "/desk/states/%s/%s".formatted(dossier.code(), next.slug()));
  }

  private static Optional<LocalDate> due(Dossier dossier) {
    return dossier.accession().outstanding().stream()
        .map(Accession.Step::by)
        .min(Comparator.naturalOrder());
  }
}
