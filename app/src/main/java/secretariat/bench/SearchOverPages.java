package secretariat.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import secretariat.depositary.Basis;
import secretariat.depositary.DepositedText;
import secretariat.depositary.DocumentDeposited;
import secretariat.depositary.OriginalReceived;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.kernel.Classification;
import secretariat.kernel.Language;
import secretariat.kernel.Outcome;
import secretariat.kernel.Text;
import secretariat.register.History;
import secretariat.register.Register;
import secretariat.register.Subject;
import secretariat.search.ArchiveSearch;
import secretariat.search.ReadTexts;
import secretariat.search.Sought;

/**
 * The archive searched for two words at a time in three languages by readers of every reach, with
 * the passages quoted and every hit looked up again; beside the same words sought in a Lucene index
 * that holds the same pages and the same rule of access, and quotes them too, and nothing else.
 */
final class SearchOverPages implements Measurement {

  private static final Actor REGISTRY =
      new Actor("0d3b6f1a-7c52-4e8e-9b1f-2a6c4d8e0f13", Capacity.REGISTRY_OFFICIAL);
  private static final List<Actor> READERS =
      List.of(
          Actor.PUBLIC,
          REGISTRY,
          new Actor("a1", Capacity.permanentRepresentative("KZ")),
          new Actor("a2", Capacity.permanentRepresentative("CN")));
  private static final List<Language> LANGUAGES = List.of(Language.values());
  private static final List<Classification> CLASSES = List.of(Classification.values());
  private static final int PAGES_OF_A_DOCUMENT = 20;
  private static final int WARM = 100;

  private final ApplicationContext office;
  private final int documents;
  private final int questions;

  SearchOverPages(ApplicationContext office, boolean quick) {
    this.office = office;
    this.documents = quick ? 500 : 10_000;
    this.questions = quick ? 300 : 1_000;
  }

  @Override
  public char letter() {
    return 's';
  }

  @Override
  public String name() {
    return "search over pages in three languages";
  }

  @Override
  public List<Figure> figures() throws Exception {
    var cataloguer = office.getBean("cataloguer", SmartLifecycle.class);
    ArchiveSearch search = office.getBean(ArchiveSearch.class);
    try (var bare = new BareSearch()) {
      var pages = new SamplePages(new Random(7));
      for (int i = 0; i < documents; i++) {
        enter(pages, bare, i);
      }
      bare.finish();
      cataloguer.start();
      Sought everything = Sought.of("");
      while (!search.find(REGISTRY, everything, Language.EN, 0, 1).complete()) {
        Thread.sleep(500);
      }
      double[] ours = new double[questions];
      double[] plain = new double[questions];
      for (int i = -WARM; i < questions; i++) {
        Language language = LANGUAGES.get(Math.floorMod(i, LANGUAGES.size()));
        String words = pages.question(language);
        Actor reader = READERS.get(Math.floorMod(i, READERS.size()));
        double first = millis(() -> search.find(reader, Sought.of(words), language, 0, 25));
        double second = millis(() -> bare.find(reader, words));
        if (i >= 0) {
          ours[i] = first;
          plain[i] = second;
        }
      }
      cataloguer.stop();
      return lines(ours, plain);
    }
  }

  private List<Figure> lines(double[] ours, double[] plain) {
    Arrays.sort(ours);
    Arrays.sort(plain);
    String what = "search over %,d pages, ".formatted(documents * PAGES_OF_A_DOCUMENT);
    return List.of(
        line(what + "median", ours[questions / 2], plain[questions / 2]),
        line(what + "99 of 100 within", ours[questions * 99 / 100], plain[questions * 99 / 100]));
  }

  private static Figure line(String what, double ours, double bare) {
    return new Figure(
        what, Figure.millis(ours), Figure.millis(bare), Figure.decimal(ours / bare), "");
  }

  private interface Work {
    Object done() throws Exception;
  }

  private static double millis(Work work) throws Exception {
    long begin = System.nanoTime();
    work.done();
    return (System.nanoTime() - begin) / 1e6;
  }

  /** Records a document as it stands after its deposit, with the words of its three texts. */
  private void enter(SamplePages pages, BareSearch bare, int number) throws Exception {
    Classification classification = CLASSES.get(number % CLASSES.size());
    String title = "sample " + number;
    var texts = new ArrayList<DepositedText>();
    for (Language language : Language.values()) {
      String words = pages.text(language, PAGES_OF_A_DOCUMENT / Language.values().length + 1);
      String sha256 = (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "");
      office.getBean(ReadTexts.class).keep(sha256, words);
      texts.add(new DepositedText(language, true, sha256, words.length(), PAGES_OF_A_DOCUMENT));
      bare.add(title, language, words, classification);
    }
    record(title, classification, texts, number);
  }

  private void record(
      String title, Classification classification, List<DepositedText> texts, int number) {
    Subject subject = Subject.fresh("document");
    office
        .getBean(Register.class)
        .<Subject>decide(
            subject,
            history -> {
              receivedAndDeposited(history, title, classification, texts, number);
              return Outcome.done(subject);
            })
        .orThrow();
  }

  /** The two acts by which a document stands in the archive. */
  static void receivedAndDeposited(
      History history,
      String title,
      Classification classification,
      List<DepositedText> texts,
      int number) {
    LocalDate day = LocalDate.of(2024, 7, 4);
    var receipt =
        new OriginalReceived(
            "R-bench-" + number,
            day,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Text.same(title),
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    var deposit =
        new DocumentDeposited(
            "D-bench-" + number,
            Text.same(title),
            "treaty",
            Optional.empty(),
            new Basis.Historical(Optional.of(day), Text.of("", "", "")),
            DocumentDeposited.SECRETARIAT,
            Optional.empty(),
            classification,
            texts,
            "drafter");
    history.record(REGISTRY, day, Classification.RESTRICTED, receipt);
    history.record(REGISTRY, day, classification, deposit);
  }
}
