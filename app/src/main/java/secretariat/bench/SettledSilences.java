package secretariat.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import secretariat.decisions.DecisionAct;
import secretariat.decisions.DecisionAct.ProcedureOpened;
import secretariat.decisions.DecisionAct.ProposalEntered;
import secretariat.decisions.DecisionAct.PutToConsent;
import secretariat.decisions.DecisionAct.SilenceKept;
import secretariat.decisions.Terms;
import secretariat.decisions.Way;
import secretariat.diary.Diary;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.kernel.Classification;
import secretariat.kernel.Outcome;
import secretariat.kernel.Text;
import secretariat.register.Act;
import secretariat.register.Register;
import secretariat.register.Subject;

/**
 * Silence procedures that all expire in the same second: how long after the expiry each is settled,
 * beside as many acts recorded by six clients with nothing to judge.
 */
final class SettledSilences implements Measurement {

  private static final Actor OFFICIAL =
      new Actor("5b0a1c7e-92d4-4f6b-8a3e-7c1d2e3f4a5b", Capacity.LEGAL_OFFICER);
  private static final Terms TERMS = new Terms("silence", Way.SILENCE, true, false, true, true);
  private static final int CLIENTS = 6;
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final ApplicationContext office;
  private final Register register;
  private final int procedures;

  SettledSilences(ApplicationContext office, boolean quick) {
    this.office = office;
    this.register = office.getBean(Register.class);
    this.procedures = quick ? 100 : 500;
  }

  @Override
  public char letter() {
    return 'k';
  }

  @Override
  public String name() {
    return "silences that expire in the same second";
  }

  @Override
  public List<Figure> figures() throws Exception {
    List<Double> bare = bare();
    var timekeeper = office.getBean("timekeeper", SmartLifecycle.class);
    Instant expires = register.now().plusSeconds(15 + procedures / 50);
    var subjects = new ArrayList<Subject>();
    for (int i = 0; i < procedures; i++) {
      subjects.add(open(expires));
    }
    timekeeper.start();
    List<Double> settled = settled(subjects, expires);
    timekeeper.stop();
    String what = "%,d silences that expire in the same second, ".formatted(procedures);
    return List.of(
        line(what + "median", middle(settled), middle(bare)),
        line(what + "worst", settled.getLast(), bare.getLast()));
  }

  private static Figure line(String what, double ours, double bare) {
    return new Figure(
        what, Figure.millis(ours), Figure.millis(bare), Figure.decimal(ours / bare), "");
  }

  private static double middle(List<Double> sorted) {
    return sorted.get(sorted.size() / 2);
  }

  /** After how many milliseconds each of as many acts was committed, by six clients. */
  private List<Double> bare() throws Exception {
    var acts = new SampleActs(office);
    long begin = System.nanoTime();
    var done = new ArrayList<Double>();
    try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
      var running = new ArrayList<Future<Double>>();
      for (int i = 0; i < procedures; i++) {
        running.add(
            threads.submit(() -> {
              acts.record();
              return (System.nanoTime() - begin) / 1e6;
            }));
      }
      for (Future<Double> each : running) {
        done.add(each.get());
      }
    }
    return done.stream().sorted().toList();
  }

  private Subject open(Instant expires) {
    Subject subject = DecisionAct.subject(UUID.randomUUID().toString());
    LocalDate day = LocalDate.of(2026, 1, 1);
    Text words = Text.of("A sample", "Образец", "样本");
    return register
        .<Subject>decide(
            subject,
            history -> {
              for (Record act :
                  List.of(
                      new ProposalEntered(
                          words,
                          words,
                          Optional.empty(),
                          "KZ",
                          false,
                          Optional.empty(),
                          Optional.empty()),
                      new PutToConsent(1, 1, TERMS, Optional.empty()),
                      new ProcedureOpened(1, Optional.of(expires), "UTC", List.of()))) {
                history.record(OFFICIAL, day, Classification.INTERNAL, act);
              }
              office.getBean(Diary.class).enter("decisions.clock", subject.id() + "/1", expires);
              return Outcome.done(subject);
            })
        .orThrow();
  }

  private List<Double> settled(List<Subject> subjects, Instant expires) throws Exception {
    long until = System.nanoTime() + PATIENCE.toNanos();
    var after = new ArrayList<Double>();
    for (Subject subject : subjects) {
      Optional<Act> kept = kept(subject);
      while (kept.isEmpty()) {
        if (System.nanoTime() > until) {
          throw new IllegalStateException("Not all were settled in " + PATIENCE);
        }
        Thread.sleep(200);
        kept = kept(subject);
      }
      after.add(Duration.between(expires, kept.get().recorded()).toNanos() / 1e6);
    }
    return after.stream().sorted().toList();
  }

  private Optional<Act> kept(Subject subject) {
    return register.acts(subject).stream()
        .filter(act -> act.content() instanceof SilenceKept)
        .findFirst();
  }
}
