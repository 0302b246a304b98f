package secretariat.decisions.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.decisions.EffectWanted;
import secretariat.decisions.web.ProposalSheet.Candidate;
import secretariat.kernel.Language;
import secretariat.kernel.Text;
import secretariat.offices.Biographies;
import secretariat.offices.Term;
import secretariat.offices.Terms;
import secretariat.ui.Choice;
import secretariat.ui.Words;

/** The candidacies that a decision can approve: as a form offers them and as a page names them. */
@Component
class Candidacies {

  /** The kind of what such a decision authorises, and what it names. */
  static final String EFFECT = "appointment";

  static final String TERM = "term";

  private final Terms terms;
  private final Biographies biographies;
  private final Words words;

  Candidacies(Terms terms, Biographies biographies, Words words) {
    this.terms = terms;
    this.biographies = biographies;
    this.words = words;
  }

  /** Those that await the approval of a body, each with the body whose it is. */
  List<Choice> awaiting(Language language, LocalDate day) {
    return terms.awaitingApproval().stream()
        .map(term -> new Choice(term.code(), offered(term, language, day)))
        .toList();
  }

  private String offered(Term term, Language language, LocalDate day) {
    return words.say(
        language,
        "decisions.appointment.offered",
        person(term).in(language),
        office(term, day).in(language),
        terms.taker(terms.approvedBy(term), day).in(language));
  }

  /** The candidate whom a decision approves, if it is one that does. */
  Optional<Candidate> named(EffectWanted wanted, LocalDate day) {
    return Optional.of(wanted)
        .filter(each -> each.kind().equals(EFFECT))
        .flatMap(each -> terms.of(each.about(TERM)))
        .map(term -> new Candidate(term.code(), person(term), office(term, day)));
  }

  private Text person(Term term) {
    return biographies.name(term.person()).orElseGet(() -> Text.same("—"));
  }

  private Text office(Term term, LocalDate day) {
    return terms
        .procedure(term.office())
        .map(each -> each.titleOn(day))
        .orElseGet(() -> Text.same(term.office()));
  }
}
