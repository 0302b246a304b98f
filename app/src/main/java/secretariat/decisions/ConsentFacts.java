package secretariat.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import secretariat.bodies.Bodies;
import secretariat.kernel.Language;
import secretariat.kernel.Languages;
import secretariat.membership.Membership;

/** What the rules need to know beyond the proposal. */
@Component
class ConsentFacts {

  private final Procedures procedures;
  private final Membership membership;
  private final Bodies bodies;
  private final Languages languages;
  private final ObjectProvider<AuthorisedEffect> effects;

  ConsentFacts(
      Procedures procedures,
      Membership membership,
      Bodies bodies,
      Languages languages,
      ObjectProvider<AuthorisedEffect> effects) {
    this.procedures = procedures;
    this.membership = membership;
    this.bodies = bodies;
    this.languages = languages;
    this.effects = effects;
  }

  List<Language> official() {
    return languages.official();
  }

  Optional<Procedure> procedure(String code) {
    return procedures.find(code);
  }

  WorkingDays workingDays() {
    return procedures.workingDays();
  }

  boolean isBody(String code, LocalDate day) {
    return bodies.bodyOn(code, day).isPresent();
  }

  boolean isSponsor(String code, LocalDate day) {
    return membership.isMember(code, day) || isBody(code, day);
  }

  boolean isKnownState(String code) {
    return membership.history(code).isPresent();
  }

  Optional<AuthorisedEffect> effect(EffectWanted wanted) {
    return effects.stream().filter(each -> each.kind().equals(wanted.kind())).findFirst();
  }
}
