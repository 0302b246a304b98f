package secretariat.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import secretariat.kernel.Errand;

/** The command that measures: {@code ./secretariat bench [--quick] [--only a,b]}. */
@Component
final class Bench implements Errand {

  private static final String ONLY = "--only";

  private final ApplicationContext office;

  Bench(ApplicationContext office) {
    this.office = office;
  }

  @Override
  public String name() {
    return "bench";
  }

  @Override
  public int run(List<String> arguments, PrintStream out) {
    boolean quick = arguments.contains("--quick");
    // An errand is run without the integrator, and here its work is part of what is measured.
    var integrator = office.getBean("integrator", SmartLifecycle.class);
    integrator.start();
    List<Measurement> all =
        List.of(
            new Memory(office),
            new ActsPerSecond(office, integrator, quick),
            new IntegratorLag(office, quick),
            new CopiesPerSecond(office, quick),
            new ManyRecipients(office, quick),
            new BoardOfDeliveries(application(), quick),
            new AuditSpeed(office),
            new ProofsBySize(application(), quick),
            new CachedPage(quick),
            new TimeToFirstPage(),
            new AsAtPage(application(), quick),
            new SettledSilences(office, quick),
            new SearchOverPages(office, quick));
    Set<Character> wanted = wanted(arguments, all);
    if (wanted.isEmpty()) {
      out.println("Nothing to measure. Example: ./secretariat bench --quick --only a,d");
      all.forEach(each -> out.println("  " + each.letter() + "  " + each.name()));
      return 1;
    }
    out.println(
        "%d processors, Java %s; the machine's load was %s at the start."
            .formatted(
                Runtime.getRuntime().availableProcessors(), Runtime.version(), Machine.load()));
    var figures = new ArrayList<Figure>();
    for (Measurement each : all) {
      if (wanted.contains(each.letter())) {
        out.println("Measuring " + each.name() + " …");
        figures.addAll(figures(each));
      }
    }
    Table.print(figures, out);
    out.println("The machine's load was %s at the end.".formatted(Machine.load()));
    integrator.stop();
    return 0;
  }

  /** The class that starts the whole system, for measurements that start another one. */
  private Class<?> application() {
    String name = office.getBeanNamesForAnnotation(SpringBootApplication.class)[0];
    return ClassUtils.getUserClass(Objects.requireNonNull(office.getType(name)));
  }

  /** A measurement that fails is told in its line, and the others go on. */
  private static List<Figure> figures(Measurement measurement) {
    try {
      return measurement.figures();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return List.of();
    } catch (Exception failure) {
      return List.of(Figure.told(measurement.name(), "failed: " + failure));
    }
  }

  private static Set<Character> wanted(List<String> arguments, List<Measurement> all) {
    int only = arguments.indexOf(ONLY);
    var letters = new TreeSet<Character>();
    for (Measurement each : all) {
      if (only < 0
          || (only + 1 < arguments.size()
              && List.of(arguments.get(only + 1).toLowerCase(Locale.ROOT).split(","))
                  .contains(String.valueOf(each.letter())))) {
        letters.add(each.letter());
      }
    }
    return letters;
  }
}
