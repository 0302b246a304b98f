package secretariat.bodies.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import secretariat.bodies.Body;
import secretariat.bodies.BodyDetails;
import secretariat.bodies.BodyOn;
import secretariat.bodies.ChairOn;
import secretariat.bodies.Chairmanship;
import secretariat.kernel.Text;
import secretariat.profile.web.StatedFact;

/** A body as the API gives it. */
record BodyFacts(
    String code,
    Map<String, String> name,
    Map<String, String> shortName,
    Optional<String> partOf,
    Optional<String> numbering,
    StatedFact since,
    Optional<OnePlace> seat,
    Optional<OneRegulation> regulation,
    Optional<OneComposition> members,
    OneChair chair,
    List<OnePower> powers) {

  record OnePower(boolean allowed, String deed, String object, LocalDate from, StatedFact source) {}

  record OnePlace(Map<String, String> place, StatedFact source) {}

  record OneRegulation(Map<String, String> document, StatedFact source) {}

  record OneComposition(boolean eachMember, Map<String, String> role, StatedFact source) {}

  /** Who chairs: a state, an office, each host, or not known; and by what rule. */
  record OneChair(
      String kind,
      Optional<String> state,
      Optional<String> office,
      Optional<String> rule,
      Optional<Map<String, String>> role,
      Optional<LocalDate> from,
      Optional<LocalDate> until,
      Optional<StatedFact> source) {}

  static BodyFacts of(BodyOn on, ChairOn chair) {
    BodyDetails details = on.details();
    return new BodyFacts(
        on.code(),
        on.name().byTag(),
        on.shortName().byTag(),
        on.partOf(),
        on.body().numbering(),
        StatedFact.of(on.body().since(), on.body().source()),
        details
            .seat()
            .map(seat ->
                new OnePlace(seat.place().byTag(), StatedFact.of(Optional.empty(), seat.source()))),
        details
            .regulation()
            .map(each ->
                new OneRegulation(
                    each.document().byTag(), StatedFact.of(each.date(), each.source()))),
        details
            .composition()
            .map(each ->
                new OneComposition(
                    each.eachMember(),
                    each.role().byTag(),
                    StatedFact.of(Optional.empty(), each.source()))),
        chair(details.chairRule().map(set -> set.rule().code()), chair),
        on.powers().stream().map(BodyFacts::power).toList());
  }

  private static OneChair chair(Optional<String> rule, ChairOn chair) {
    return switch (chair) {
      case ChairOn.State state -> {
        Chairmanship held = state.chairmanship();
        yield new OneChair(
            "state",
            Optional.of(held.state()),
            Optional.empty(),
            rule,
            state.role().map(Text::byTag),
            Optional.of(held.from()),
            held.until(),
            Optional.of(StatedFact.of(Optional.empty(), held.source())));
      }
      case ChairOn.Office office ->
          new OneChair(
              "office",
              Optional.empty(),
              Optional.of(office.office()),
              rule,
              Optional.of(office.role().byTag()),
              Optional.empty(),
              Optional.empty(),
              Optional.of(StatedFact.of(Optional.empty(), office.rule())));
      case ChairOn.EachHost host ->
          new OneChair(
              "each-host",
              Optional.empty(),
              Optional.empty(),
              rule,
              Optional.of(host.role().byTag()),
              Optional.empty(),
              Optional.empty(),
              Optional.of(StatedFact.of(Optional.empty(), host.rule())));
      case ChairOn.NotKnown _ ->
          new OneChair(
              "not-known",
              Optional.empty(),
              Optional.empty(),
              rule,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty());
    };
  }

  private static OnePower power(Body.Power power) {
    return new OnePower(
        power.allowed(),
        power.deed().code(),
        power.object(),
        power.from(),
        StatedFact.of(Optional.empty(), power.source()));
  }
}
