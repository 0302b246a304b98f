package secretariat.offices.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import secretariat.accounts.Once;
import secretariat.kernel.Actor;
import secretariat.kernel.Language;
import secretariat.kernel.Outcome;
import secretariat.offices.Apportionment;
import secretariat.offices.QuotaDesk.Standing;
import secretariat.offices.Rotation.Reading;
import secretariat.profile.web.Csv;
import secretariat.ui.Form;

/** Rotation and quotas for programs of officials. They are not public. */
@RestController
class DivisionApi {

  private final Turns turns;
  private final Division division;
  private final TermSteps steps;

  DivisionApi(Turns turns, Division division, TermSteps steps) {
    this.turns = turns;
    this.division = division;
    this.steps = steps;
  }

  /** Every turn and whose is next, under each reading. */
  record Replay(List<OneTurn> turns, Map<String, String> next, Optional<String> inCycle) {}

  record OneTurn(LocalDate decided, String state, Map<String, String> expected) {}

  /** The members' posts on a day; without a decision no quota is known. */
  record Posts(LocalDate at, boolean decided, List<Standing> states) {}

  /** A division that was tried; where states tie, so many posts are left to ask about. */
  record Tried(Map<String, Integer> posts, List<String> tied, int left) {}

  @GetMapping("/api/offices/rotation/{office}")
  Replay rotation(@PathVariable String office) {
    var next = turns.next(office, steps.today());
    return new Replay(
        turns.of(office).stream()
            .map(row -> new OneTurn(row.decided(), row.state(), codes(row.expected())))
            .toList(),
        codes(next.readings()),
        next.inCycle());
  }

  @GetMapping("/api/offices/rotation/{office}/turns.csv")
  ResponseEntity<String> turns(@PathVariable String office) {
    var head = new ArrayList<String>(List.of("name_en", "decided", "state"));
    for (Reading reading : Reading.values()) {
      head.add(reading.code());
    }
    var csv = new Csv().row(head);
    turns
        .of(office)
        .forEach(row -> {
          var cells =
              new ArrayList<String>(
                  List.of(row.person().in(Language.EN), row.decided().toString(), row.state()));
          for (Reading reading : Reading.values()) {
            cells.add(row.expected().getOrDefault(reading, Optional.empty()).orElse(""));
          }
          csv.row(cells);
        });
    return LeadershipApi.file("turns.csv", csv);
  }

  @GetMapping("/api/offices/quotas")
  Posts quotas() {
    LocalDate today = steps.today();
    return new Posts(
        today,
        division.tableOn(today).isPresent(),
        division.rowsOn(today).stream().map(DeskQuotasPage.Row::standing).toList());
  }

  @GetMapping("/api/offices/quotas.csv")
  ResponseEntity<String> quotasCsv() {
    LocalDate today = steps.today();
    var csv = new Csv().row(List.of("state", "quota", "filled", "vacant", "free_within_a_year"));
    division
        .rowsOn(today)
        .forEach(row -> {
          Standing each = row.standing();
          csv.row(
              List.of(
                  each.state(),
                  each.quota().map(String::valueOf).orElse(""),
                  each.filled().map(String::valueOf).orElse(""),
                  each.vacant().map(String::valueOf).orElse(""),
                  each.leaving().map(String::valueOf).orElse("")));
        });
    return LeadershipApi.file("quotas-%s.csv".formatted(today), csv);
  }

  @PostMapping("/api/offices/quotas")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<DeskOfficesApi.Recorded> decide(
      Actor actor, Once once, @RequestBody Map<String, String> fields) {
    return once.run(
        DeskOfficesApi.Recorded.class,
        () ->
            division
                .decide(actor, Form.with(fields), steps.today())
                .map(DeskOfficesApi.Recorded::new));
  }

  /** Records the order of turns that a decision approved; the fields are those of the form. */
  @PostMapping("/api/offices/rotation/{office}/cycles")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<DeskOfficesApi.Recorded> approve(
      Actor actor,
      Once once,
      @PathVariable String office,
      @RequestBody Map<String, String> fields) {
    return once.run(
        DeskOfficesApi.Recorded.class,
        () -> turns.approve(actor, office, Form.with(fields)).map(DeskOfficesApi.Recorded::new));
  }

  @GetMapping("/api/offices/apportionment")
  Optional<Tried> apportionment(
      @RequestParam Optional<Integer> posts,
      @RequestParam Optional<String> method,
      @RequestParam Optional<String> scale) {
    Form likely = division.likely();
    int number = posts.filter(each -> each >= 0).orElse(0);
    return division
        .tried(number, method.orElse(likely.value("method")), scale.orElse(likely.value("scale")))
        .map(result ->
            switch (result) {
              case Apportionment.Settled(var given) -> new Tried(given, List.of(), 0);
              case Apportionment.Tied(var given, var states, int left) ->
                  new Tried(given, states, left);
            });
  }

  private static Map<String, String> codes(Map<Reading, Optional<String>> expected) {
    var codes = new TreeMap<String, String>();
    expected.forEach((reading, state) -> state.ifPresent(code -> codes.put(reading.code(), code)));
    return codes;
  }
}
