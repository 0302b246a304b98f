package secretariat.membership.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import secretariat.kernel.Language;
import secretariat.kernel.Text;
import secretariat.membership.Accession;
import secretariat.membership.AccessionAct.Addressee;
import secretariat.membership.Deed;
import secretariat.membership.Dossier;
import secretariat.membership.Membership;
import secretariat.membership.MembershipDesk;
import secretariat.membership.State;
import secretariat.membership.StateOn;
import secretariat.membership.web.Asked.Kind;
import secretariat.profile.Profile;
import secretariat.profile.Standings;
import secretariat.ui.Choice;
import secretariat.ui.Words;

/** What the form of each act asks for, in the reader's words. */
@Component
class ActForms {

  private final MembershipDesk desk;
  private final Membership membership;
  private final Profile profile;
  private final Words words;

  ActForms(MembershipDesk desk, Membership membership, Profile profile, Words words) {
    this.desk = desk;
    this.membership = membership;
    this.profile = profile;
    this.words = words;
  }

  List<Asked> of(Deed deed, Dossier dossier, Language language) {
    var asks = new Asks(language);
    switch (deed) {
      case NAME -> asks.day("effective").text("short").text("long").text("of").line("source");
      case REQUEST -> asks.one("addressee", asks.addressees()).day("day").line("reference");
      case OPEN, REVOKE, EXPEL, ADMIT -> asks.submittedDecision();
      case BIND -> {
        asks.day("day").line("reference").several("signatories", asks.signatories(dossier));
        profile
            .standings()
            .treaties()
            .forEach((code, title) -> asks.deadline("treaty." + code, title));
      }
      case RATIFY ->
          asks.one("by", asks.toRatify(dossier)).day("ratified").day("noted").line("reference");
      case FULFIL -> asks.one("treaty", asks.outstanding(dossier)).day("day").line("reference");
      case CONFER -> asks.one("standing", asks.standings()).submittedDecision();
      case SIGN, RENOUNCE, ABANDON -> asks.day("day").line("reference");
      case INVITE ->
          asks.one("chair", asks.members()).day("effective").day("until").text("occasion");
      case SUSPEND -> asks.text("ground").submittedDecision();
      case LIFT -> asks.decision();
      case NOTIFY -> asks.day("received").day("from").line("reference");
      case STAY -> asks.day("received").line("reference");
      case LEAVE -> asks.day("effective").day("day").line("reference");
    }
    return List.copyOf(asks.all);
  }

  /** What is asked for, one after the other. */
  private final class Asks {

    private final Language language;
    private final List<Asked> all = new ArrayList<>();

    Asks(Language language) {
      this.language = language;
    }

    private Asks add(String name, Kind kind, boolean required, List<Choice> choices) {
      String label = words.say(language, "membership.field." + name);
      all.add(new Asked(name, kind, label, required, choices));
      return this;
    }

    Asks day(String name) {
      return add(name, Kind.DAY, true, List.of());
    }

    Asks line(String name) {
      return add(name, Kind.LINE, true, List.of());
    }

    Asks text(String name) {
      return add(name, Kind.TEXT, true, List.of());
    }

    Asks one(String name, List<Choice> choices) {
      return add(name, Kind.ONE, true, choices);
    }

    Asks several(String name, List<Choice> choices) {
      return add(name, Kind.SEVERAL, true, choices);
    }

    Asks deadline(String name, Text title) {
      String label = words.say(language, "membership.field.deadline", title.in(language));
      all.add(new Asked(name, Kind.DAY, label, false, List.of()));
      return this;
    }

    Asks decision() {
      one("body", bodies()).day("on");
      add("number", Kind.LINE, false, List.of());
      add("effective", Kind.DAY, false, List.of());
      return this;
    }

    Asks submittedDecision() {
      profile
          .standings()
          .procedure()
          .submittedBy()
          .ifPresent(body ->
              all.add(
                  new Asked(
                      "submitted",
                      Kind.DAY,
                      words.say(
                          language, "membership.field.submitted", bodyName(body).in(language)),
                      true,
                      List.of())));
      return decision();
    }

    List<Choice> bodies() {
      return desk.grantingBodies().stream()
          .map(code -> new Choice(code, bodyName(code).in(language)))
          .toList();
    }

    List<Choice> standings() {
      LocalDate today = desk.today();
      return profile.standings().kinds().stream()
          .filter(kind -> !List.of(Standings.MEMBER, Standings.GUEST).contains(kind.code()))
          .filter(kind -> profile.standings().mergedBy(kind.code(), today).isEmpty())
          .map(kind -> new Choice(kind.code(), kind.title().in(language)))
          .toList();
    }

    List<Choice> addressees() {
      return Arrays.stream(Addressee.values())
          .map(each ->
              new Choice(
                  each.name(),
                  words.say(
                      language,
                      "membership.addressee."
                          + each.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))))
          .toList();
    }

    List<Choice> members() {
      return membership.membersOn(desk.today()).stream().map(this::choice).toList();
    }

    private Choice choice(StateOn state) {
      return new Choice(state.code(), state.shortName().in(language));
    }

    List<Choice> signatories(Dossier dossier) {
      var choices = new ArrayList<Choice>();
      choices.add(new Choice(dossier.code(), name(dossier).in(language)));
      choices.addAll(members());
      choices.add(
          new Choice(profile.organisation().code(), profile.organisation().name().in(language)));
      return choices;
    }

    List<Choice> toRatify(Dossier dossier) {
      return ratifications(dossier).stream()
          .filter(each -> each.done().isEmpty())
          .map(each -> new Choice(each.by(), name(each.by()).in(language)))
          .toList();
    }

    List<Choice> outstanding(Dossier dossier) {
      return dossier.accession().outstanding().stream()
          .map(step -> new Choice(step.treaty(), step.title().in(language)))
          .toList();
    }
  }

  /** Whose ratification the organisation's rules ask for, in protocol order. */
  List<Accession.Ratification> ratifications(Dossier dossier) {
    List<Accession.Ratification> asked = dossier.accession().ratifications();
    if (asked.isEmpty() || !profile.standings().procedure().ratifiedByAll()) {
      return List.of();
    }
    List<String> order = membership.all(desk.today()).stream().map(State::code).toList();
    return asked.stream()
        .sorted(Comparator.comparingInt(each -> order.indexOf(each.by())))
        .toList();
  }

  Text bodyName(String code) {
    return profile.bodies().stream()
        .filter(body -> body.code().equals(code))
        .findFirst()
        .map(body -> body.name())
        .orElseGet(() -> Text.same(code));
  }

  /** What it is called today, or its code where it has no name yet. */
  Text name(Dossier dossier) {
    return name(dossier.state());
  }

  Text name(String code) {
    return membership.history(code).map(this::name).orElseGet(() -> Text.same(code));
  }

  private Text name(State state) {
    return state
        .nameOn(desk.today())
        .or(() -> state.names().stream().findFirst().map(named -> named.name()))
        .map(name -> name.shortName())
        .orElseGet(() -> Text.same(state.code()));
  }
}
