package secretariat.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import secretariat.kernel.Text;
import secretariat.profile.ScoProfile;
import secretariat.register.Act;

/** What the rules say of the history that the profile tells. */
class VerdictTest {

  private static final Law LAW =
      new Law(
          ScoProfile.PROFILE,
          day ->
              Membership.statesOn(ScoStates.ALL, ScoStates.ORDER, day).stream()
                  .filter(state -> state.has("member"))
                  .map(StateOn::code)
                  .toList(),
          LocalDate.of(2026, 1, 1),
          Text::same);

  @Test
  void the_founders_are_older_than_the_rules() {
    assertThat(verdicts("KZ")).singleElement().isInstanceOf(Verdict.OlderThanTheRules.class);
  }

  @Test
  void a_grant_whose_treaties_are_not_on_record_is_not_called_contrary() {
    List<Verdict> iran = verdicts("IR");
    assertThat(iran).noneMatch(Verdict.Contrary.class::isInstance);
    assertThat(iran.getLast()).isInstanceOf(Verdict.NotOnRecord.class);
    assertThat(rules(iran.getLast())).containsOnly("membership.obligation-outstanding");
  }

  @Test
  void nothing_in_the_recorded_history_speaks_against_the_rules() {
    for (State state : ScoStates.ALL) {
      assertThat(verdicts(state.code()))
          .as(state.code())
          .noneMatch(Verdict.Contrary.class::isInstance);
    }
  }

  @Test
  void what_the_rules_would_refuse_is_on_record_and_called_contrary() {
    Dossier member =
        Acts.with(Acts.dossier("AM", List.of(Acts.named("AM"))), Deed.EXPEL, Acts.day(3));
    Verdict verdict =
        Verdict.of(member, member.acts().getLast(), Acts.LAW, LocalDate.of(2003, 9, 19));
    assertThat(verdict).isInstanceOf(Verdict.Contrary.class);
    assertThat(rules(verdict)).containsExactly("membership.not-a-member");
  }

  private static List<String> rules(Verdict verdict) {
    return switch (verdict) {
      case Verdict.NotOnRecord unknown ->
          unknown.missing().stream().map(reason -> reason.rule().id()).toList();
      case Verdict.Contrary contrary ->
          contrary.reasons().stream().map(reason -> reason.rule().id()).toList();
      default -> List.of();
    };
  }

  private static List<Verdict> verdicts(String code) {
    var plan = new MembershipPlan().plan(ScoProfile.PROFILE).get(MembershipAct.subject(code));
    List<Act> acts = ScoProfile.recorded(MembershipAct.subject(code), plan);
    Dossier dossier = Dossier.of(code, acts);
    return dossier.acts().stream()
        .filter(act -> Deed.of((MembershipAct) act.content()) != Deed.NAME)
        .map(act -> Verdict.of(dossier, act, LAW, LAW.rulesFrom().orElseThrow()))
        .toList();
  }
}
