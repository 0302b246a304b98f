package secretariat.depositary;

import static org.assertj.core.api.Assertions.assertThat;
import static secretariat.depositary.Deed.CERTIFY_FOR_KZ;
import static secretariat.depositary.Deed.CERTIFY_FOR_UZ;
import static secretariat.depositary.Deed.COLLATE_CHINESE;
import static secretariat.depositary.Deed.COLLATE_RUSSIAN;
import static secretariat.depositary.Deed.CORRECT_NUMBER;
import static secretariat.depositary.Deed.CORRECT_TITLE;
import static secretariat.depositary.Deed.DEPOSIT;
import static secretariat.depositary.Deed.NEW_DRAFT;
import static secretariat.depositary.Deed.NEXT_DRAFT;
import static secretariat.depositary.Deed.RECLASSIFY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import secretariat.crash.Papers;
import secretariat.crash.QuietOffice;
import secretariat.crash.Staff;
import secretariat.database.TestDatabase;
import secretariat.depositary.Document.Received;
import secretariat.documents.FileStore;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.register.Act;
import secretariat.register.Audit;

/**
 * Two sessions race on one document, with every pair of deeds at every stage: what comes of it is
 * what would have come of the one after the other.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RacesTest {

  /** How far a document has come, and what may then be tried. */
  enum Stage {
    READY_FOR_DEPOSIT(
        List.of(),
        List.of(NEW_DRAFT, NEXT_DRAFT, DEPOSIT, COLLATE_RUSSIAN, CERTIFY_FOR_KZ, RECLASSIFY)),
    DEPOSITED(
        List.of(DEPOSIT),
        List.of(
            DEPOSIT, COLLATE_RUSSIAN, COLLATE_CHINESE, CORRECT_TITLE, CORRECT_NUMBER, RECLASSIFY)),
    COLLATED_IN_RUSSIAN(
        List.of(DEPOSIT, COLLATE_RUSSIAN), List.of(COLLATE_CHINESE, CERTIFY_FOR_KZ)),
    COLLATED(
        List.of(DEPOSIT, COLLATE_RUSSIAN, COLLATE_CHINESE),
        List.of(CERTIFY_FOR_KZ, CERTIFY_FOR_UZ, CORRECT_TITLE, CORRECT_NUMBER, RECLASSIFY));

    private final List<Deed> before;
    private final List<Deed> tried;

    Stage(List<Deed> before, List<Deed> tried) {
      this.before = before;
      this.tried = tried;
    }
  }

  record Pair(Stage stage, Deed one, Deed other) {}

  private final TestDatabase database = TestDatabase.fresh();
  private final Race race = new Race(database);
  private AnnotationConfigApplicationContext office;
  private int documents;

  @BeforeAll
  void open() throws Exception {
    office = QuietOffice.open(database.properties(), TestDatabase.dataFolder(), List.of());
    QuietOffice.found(office);
    Staff.empower(office.getBean(Delegations.class));
  }

  @AfterAll
  void the_index_tables_are_what_the_acts_say() {
    try (var closing = office) {
      assertThat(closing.getBean(Audit.class).run(done -> {}))
          .allSatisfy(finding -> assertThat(finding.difference()).as(finding.check()).isEmpty());
    }
  }

  Stream<Pair> everyPair() {
    return Stream.of(Stage.values())
        .flatMap(stage ->
            stage.tried.stream()
                .flatMap(one ->
                    stage.tried.stream()
                        .filter(other -> other.compareTo(one) >= 0)
                        .map(other -> new Pair(stage, one, other))));
  }

  @ParameterizedTest
  @MethodSource("everyPair")
  void two_sessions_that_race_end_as_if_one_had_come_first(Pair pair) throws Exception {
    Papers papers = nextPapers();
    String id = at(pair.stage(), papers);
    int before = acts(id).size();

    List<Outcome<?>> outcomes =
        race.run(
            () -> pair.one().perform(office, id, papers),
            () -> pair.other().perform(office, id, papers));

    List<Optional<Rule>> ended = outcomes.stream().map(RacesTest::refusal).toList();
    assertThat(Lawful.endings(pair)).as("%s: %s", pair, outcomes).contains(ended);
    long recorded =
        Stream.of(0, 1)
            .filter(i -> ended.get(i).isEmpty())
            .filter(i -> (i == 0 ? pair.one() : pair.other()).isAct())
            .count();
    assertThat(acts(id)).hasSize(before + (int) recorded);
    assertThat(acts(id))
        .extracting(act -> act.id().sequence())
        .containsExactlyElementsOf(Stream.iterate(1L, n -> n + 1).limit(acts(id).size()).toList());
    if (document(id) instanceof Document.Deposited) {
      assertThat(office.getBean(Drafts.class).of(id)).as("no draft outlives a deposit").isEmpty();
    }
  }

  @Test
  void of_two_documents_that_race_for_one_number_of_a_body_one_gets_it() throws Exception {
    Papers one = nextPapers();
    Papers other = nextPapers();
    String first = received(one);
    String second = received(other);
    ready(first, one.draft(files()));
    ready(second, other.draft(files(), one.name()));

    assertThat(refusalsOf(deposited(first), deposited(second)))
        .containsExactly(DepositRules.NUMBER_TAKEN);
  }

  @Test
  void of_two_documents_that_race_with_the_same_files_one_is_deposited() throws Exception {
    Papers papers = nextPapers();
    String first = received(papers);
    String second = received(papers);
    ready(first, papers.draft(files()));
    ready(second, papers.draft(files(), papers.name() + "-other"));

    assertThat(refusalsOf(deposited(first), deposited(second)))
        .containsExactly(DepositRules.SAME_FILE, DepositRules.SAME_FILE);
  }

  @Test
  void two_receipts_at_the_same_moment_have_two_numbers() throws Exception {
    List<Received> received =
        race.run(() -> receive(nextPapers()).orThrow(), () -> receive(nextPapers()).orThrow());

    assertThat(received).extracting(each -> each.receipt().receiptNumber()).doesNotHaveDuplicates();
  }

  private List<Rule> refusalsOf(
      java.util.concurrent.Callable<Outcome<?>> one,
      java.util.concurrent.Callable<Outcome<?>> other)
      throws Exception {
    var rules = new ArrayList<Rule>();
    for (Outcome<?> outcome : race.run(one, other)) {
      if (outcome instanceof Outcome.Refused<?>(List<Refusal> refusals)) {
        refusals.forEach(refusal -> rules.add(refusal.rule()));
      }
    }
    return rules;
  }

  private java.util.concurrent.Callable<Outcome<?>> deposited(String id) {
    return () -> office.getBean(Depositary.class).deposit(Staff.SECOND_READER, id, 2);
  }

  private static Optional<Rule> refusal(Outcome<?> outcome) {
    return outcome instanceof Outcome.Refused<?>(List<Refusal> refusals)
        ? Optional.of(refusals.getFirst().rule())
        : Optional.empty();
  }

  private String at(Stage stage, Papers papers) {
    String id = received(papers);
    ready(id, papers.draft(files()));
    stage.before.forEach(deed -> deed.perform(office, id, papers).orThrow());
    return id;
  }

  private String received(Papers papers) {
    return receive(papers).orThrow().subject().id();
  }

  private Outcome<Received> receive(Papers papers) {
    return office.getBean(Depositary.class).receive(Staff.REGISTRY, papers.receipt());
  }

  private void ready(String id, DepositDraft draft) {
    office.getBean(Drafts.class).save(Staff.REGISTRY, id, draft, 0, true).orThrow();
  }

  private FileStore files() {
    return office.getBean(FileStore.class);
  }

  private synchronized Papers nextPapers() {
    return new Papers("race-" + ++documents);
  }

  private Document document(String id) {
    return office.getBean(Depositary.class).document(id).orElseThrow();
  }

  private List<Act> acts(String id) {
    return office.getBean(Depositary.class).acts(id);
  }
}
