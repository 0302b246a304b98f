package secretariat.depositary.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.depositary.correction.CorrectionAct.Level;
import secretariat.depositary.correction.CorrectionAct.Limit;
import secretariat.kernel.Language;
import secretariat.kernel.Text;
import secretariat.profile.Certainty;
import secretariat.profile.Citation;
import secretariat.profile.Periods;
import secretariat.ui.Words;

/**
 * By whose rule an error is corrected, and until when states may object: the document's own clause,
 * then the organisation's rule, then the rule reflected in VCLT art. 79.
 */
@Component
public class CorrectionSources {

  private final Words words;
  private final Periods periods;

  CorrectionSources(Words words, Periods periods) {
    this.words = words;
    this.periods = periods;
  }

  /** The organisation's period, if it has one. */
  public Optional<Periods.Correction> organisation() {
    return periods.correction();
  }

  /** The rule reflected in VCLT art. 79, which names no number of days. */
  public Citation convention() {
    return said("depositary.correction.convention");
  }

  /** That a body corrects its own decision, with that decision's number. */
  Citation decision(String registryNumber) {
    return said("depositary.correction.own-decision", registryNumber);
  }

  private Citation said(String key, Object... arguments) {
    return Citation.verified(
        Text.of(
            words.say(Language.EN, key, arguments),
            words.say(Language.RU, key, arguments),
            words.say(Language.ZH, key, arguments)));
  }

  /** The rule under which the text is replaced: the own clause prevails. */
  Citation rule(Limit limit) {
    return limit.level() == Level.OWN_CLAUSE ? limit.source() : convention();
  }

  /** How many days count, if anything names them. */
  Optional<Integer> days(CorrectionWanted wanted) {
    return wanted.days().or(() -> organisation().map(Periods.Correction::days));
  }

  /** The limit that counts from a day. */
  Limit limit(CorrectionWanted wanted, LocalDate today) {
    int days = days(wanted).orElseThrow();
    LocalDate last = today.plusDays(days);
    if (!wanted.article().isBlank()) {
      var clause = new Citation(Text.same(wanted.article().strip()), Certainty.VERIFIED, List.of());
      return new Limit(days, today, last, Level.OWN_CLAUSE, clause);
    }
    Optional<Periods.Correction> rule = organisation().filter(each -> each.days() == days);
    return rule.isPresent()
        ? new Limit(days, today, last, Level.ORGANISATION, rule.get().source())
        : new Limit(days, today, last, Level.PROPOSAL, convention());
  }
}
