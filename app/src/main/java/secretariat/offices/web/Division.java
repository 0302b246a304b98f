package secretariat.offices.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.offices.Apportionment;
import secretariat.offices.Apportionment.Method;
import secretariat.offices.OfficeAct.Decision;
import secretariat.offices.QuotaDesk;
import secretariat.offices.QuotaTable;
import secretariat.offices.Terms;
import secretariat.profile.Profile;
import secretariat.profile.Quotas;
import secretariat.register.ActId;
import secretariat.ui.Form;

/** Quotas and divisions to try, for pages and programs. */
@Component
class Division {

  private static final int MOST_POSTS = 1_000;

  private final QuotaDesk quotas;
  private final Terms terms;
  private final Quotas known;

  Division(QuotaDesk quotas, Terms terms, Profile profile) {
    this.quotas = quotas;
    this.terms = terms;
    this.known = profile.staffing().quotas();
  }

  Quotas known() {
    return known;
  }

  Optional<QuotaTable> tableOn(LocalDate day) {
    return quotas.tableOn(day);
  }

  /** The quotas in force, with the decision that laid them down. */
  Optional<DeskQuotasPage.InForce> inForceOn(LocalDate day) {
    return tableOn(day).map(table -> new DeskQuotasPage.InForce(table, quotas.decision(table)));
  }

  List<DeskQuotasPage.Row> rowsOn(LocalDate day) {
    return quotas.standingsOn(day).stream()
        .map(each -> new DeskQuotasPage.Row(terms.state(each.state(), day), each))
        .toList();
  }

  /** A division; nothing where the scale or the method is not known or the number is too large. */
  Optional<Apportionment> tried(int posts, String method, String scale) {
    return known.scales().stream()
        .filter(each -> each.code().equals(scale))
        .findFirst()
        .flatMap(found ->
            Method.ofCode(method)
                .filter(way -> posts <= MOST_POSTS)
                .map(way -> Apportionment.divide(posts, found.shares(), way)));
  }

  /** The simulator's form and what it gives. */
  DeskQuotasPage.Trial trial(Form asked) {
    var reading = new OfficeReading(asked);
    Optional<Integer> posts = reading.number("posts");
    Optional<Apportionment> result =
        posts.flatMap(number -> tried(number, reading.line("method"), reading.line("scale")));
    return switch (reading.then(() -> Outcome.done(result))) {
      case Outcome.Done<Optional<Apportionment>>(Optional<Apportionment> given) ->
          new DeskQuotasPage.Trial(asked.value("posts").isEmpty() ? likely() : asked, given);
      case Outcome.Refused<Optional<Apportionment>>(var refusals) ->
          new DeskQuotasPage.Trial(asked.refused(refusals), Optional.empty());
    };
  }

  Form likely() {
    var likely = new LinkedHashMap<String, String>();
    known.posts().ifPresent(posts -> likely.put("posts", String.valueOf(posts.number())));
    likely.put("method", Method.LARGEST_REMAINDER.code());
    if (!known.scales().isEmpty()) {
      likely.put("scale", known.scales().getLast().code());
    }
    return Form.with(likely);
  }

  Outcome<ActId> decide(Actor actor, Form form, LocalDate today) {
    var reading = new OfficeReading(form);
    Map<String, Integer> posts = new LinkedHashMap<>();
    for (String state : terms.members(reading.day("from").orElse(today))) {
      reading.number("quota." + state).ifPresent(number -> posts.put(state, number));
    }
    int total = reading.number("total").orElse(-1);
    var laidDown =
        new QuotaTable(
            reading.neededDay("from"),
            posts,
            reading.words("basis").orElse("decision"),
            new Decision(
                reading.line("by"), reading.words("number"), reading.neededDay("decided")));
    return reading.then(() -> quotas.decide(actor, total, laidDown));
  }
}
