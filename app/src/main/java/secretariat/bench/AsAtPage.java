package secretariat.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import secretariat.membership.Membership;
import secretariat.membership.MembershipDesk;

/**
 * The page of all states as at days spread over fifty years, against the same page as at today,
 * with two hundred states on record. Both are asked for in turn, so that the machine treats them
 * alike.
 */
final class AsAtPage implements Measurement {

  private static final int WARM_UP = 40;
  private static final int DAYS = 10;

  private final Class<?> application;
  private final int states;
  private final int times;

  AsAtPage(Class<?> application, boolean quick) {
    this.application = application;
    this.states = 200;
    this.times = quick ? 60 : 300;
  }

  @Override
  public char letter() {
    return 'i';
  }

  @Override
  public String name() {
    return "states as at a day of %d years, %d states".formatted(ManyStates.YEARS, states);
  }

  @Override
  public List<Figure> figures() throws Exception {
    Path folder = Files.createTempDirectory("as-at-");
    Path data = folder.resolve("data");
    try {
      LocalDate today = fill(data);
      try (ServerProcess server = ServerProcess.start(data)) {
        URI page = server.home().resolve("/states");
        var then = new ArrayList<URI>();
        var random = new Random(7);
        for (int day = 0; day < DAYS; day++) {
          LocalDate asked = today.minusDays(random.nextInt(ManyStates.YEARS * 365));
          then.add(URI.create(page + "?at=" + asked));
        }
        measured(then, page, WARM_UP);
        double[] millis = measured(then, page, times);
        return List.of(Figure.atMost(name() + ", against today's", millis[0], millis[1], 1.5));
      }
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  /** Mean milliseconds of a page as at another day, and of today's. */
  static double[] measured(List<URI> then, URI now, int times) throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      long past = 0;
      long present = 0;
      for (int turn = 0; turn < times; turn++) {
        long begin = System.nanoTime();
        ask(http, then.get(turn % then.size()));
        long between = System.nanoTime();
        ask(http, now);
        past += between - begin;
        present += System.nanoTime() - between;
      }
      return new double[] {past / 1e6 / times, present / 1e6 / times};
    }
  }

  private static void ask(HttpClient http, URI page) throws Exception {
    var answer =
        http.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException("Not a page: " + answer.statusCode());
    }
  }

  private LocalDate fill(Path data) {
    try (ConfigurableApplicationContext office = FreshOffice.on(application, data)) {
      MembershipDesk desk = office.getBean(MembershipDesk.class);
      new ManyStates(desk, office.getBean(Membership.class)).fill(states);
      return desk.today();
    }
  }
}
