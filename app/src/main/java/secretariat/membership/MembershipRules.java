package secretariat.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import secretariat.kernel.Language;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.kernel.Text;
import secretariat.membership.MembershipAct.OrganisationNamed;
import secretariat.membership.MembershipAct.StandingEnded;
import secretariat.membership.MembershipAct.StandingGranted;
import secretariat.membership.MembershipAct.StateNamed;
import secretariat.profile.Citation;

/**
 * Whether an act may be recorded on what is on record: first the table of acts, then what the act
 * must bring with it. The same rules refuse a new act and give a verdict on an old one.
 */
final class MembershipRules {

  static final Rule BEFORE_THE_LAST = Rule.of("membership.before-the-last-act");
  static final Rule NOT_NAMED = Rule.of("membership.not-named");
  static final Rule NAME_INCOMPLETE = Rule.of("membership.name-incomplete");
  static final Rule STATES_ONLY = Rule.of("membership.states-only");
  static final Rule SOURCE_MISSING = Rule.of("membership.source-missing");

  private MembershipRules() {}

  static List<Refusal> judge(Dossier before, Intent intent, Law law) {
    Deed deed = Deed.of(intent.content());
    var refusals = new ArrayList<Refusal>();
    if (deed == Deed.NAME) {
      return named(intent.content(), law.languages());
    }
    if (before.state().names().isEmpty()) {
      return List.of(NOT_NAMED.refuses("", before.code()));
    }
    if (deed.isOfAccession() && before.state().nature() == Nature.ORGANISATION) {
      return List.of(STATES_ONLY.refuses(""));
    }
    refusals.addAll(TableRules.judge(before, deed));
    if (deed != Deed.FULFIL && deed != Deed.RATIFY) {
      before
          .last()
          .filter(intent.effective()::isBefore)
          .ifPresent(last -> refusals.add(BEFORE_THE_LAST.refuses("effective", last)));
    }
    refusals.addAll(
        switch (intent.content()) {
          case StateNamed name -> named(name, law.languages());
          case OrganisationNamed name -> named(name, law.languages());
          case StandingGranted granted -> List.of();
          case StandingEnded ended -> List.of();
          case StandingAct act -> StandingRules.judge(before, intent.effective(), act, law);
          case AccessionAct act -> AccessionRules.judge(before, intent.effective(), act, law);
        });
    return List.copyOf(refusals);
  }

  private static List<Refusal> named(MembershipAct content, List<Language> languages) {
    return switch (content) {
      case StateNamed name ->
          complete(
              List.of(name.shortName(), name.longName(), name.longAfterOf()),
              name.source(),
              languages);
      case OrganisationNamed name ->
          complete(
              List.of(name.shortName(), name.longName(), name.longAfterOf()),
              name.source(),
              languages);
      default -> List.of();
    };
  }

  private static List<Refusal> complete(
      List<Text> names, Citation source, List<Language> languages) {
    var refusals = new ArrayList<Refusal>();
    List<String> fields = List.of("short", "long", "of");
    for (int each = 0; each < fields.size(); each++) {
      for (Language language : languages) {
        if (!names.get(each).has(language)) {
          refusals.add(NAME_INCOMPLETE.refuses(fields.get(each) + "." + language.tag(), language));
        }
      }
    }
    cited(source, "source").ifPresent(refusals::add);
    return refusals;
  }

  /** A fact without a source is none. */
  static Optional<Refusal> cited(Citation source, String field) {
    return source.source().isEmpty()
        ? Optional.of(SOURCE_MISSING.refuses(field))
        : Optional.empty();
  }

  static boolean isFuture(LocalDate day, Law law) {
    return day.isAfter(law.today());
  }
}
