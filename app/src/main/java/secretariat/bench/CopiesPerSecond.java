package secretariat.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationContext;
import org.springframework.util.FileSystemUtils;
import secretariat.depositary.CopyDesk;
import secretariat.depositary.CopyIntent;

/**
 * Certified copies of a treaty of three pages in each language, from the wish to the recorded act;
 * against a plain program that renders, attaches and seals, and checks and records nothing.
 */
final class CopiesPerSecond implements Measurement {

  private static final int PAGES = 3;

  private final ApplicationContext office;
  private final double seconds;

  CopiesPerSecond(ApplicationContext office, boolean quick) {
    this.office = office;
    this.seconds = quick ? 8 : 20;
  }

  @Override
  public char letter() {
    return 'c';
  }

  @Override
  public String name() {
    return "certified copies, one client";
  }

  @Override
  public List<Figure> figures() throws Exception {
    SampleTreaty treaty = SampleTreaty.deposited(office, PAGES);
    CopyDesk desk = office.getBean(CopyDesk.class);
    Path folder = Machine.temporaryFolder("bare-copies-");
    try {
      BareCopy bare = BareCopy.of(office, treaty, folder);
      Clients.Turn certify =
          () ->
              desk.certify(
                      SampleTreaty.CERTIFIER,
                      treaty.id(),
                      new CopyIntent("KZ", Optional.of("a further copy")))
                  .orThrow();
      // Once each to warm up, then one after the other.
      Clients.run(1, seconds / 2, "copies", () -> certify);
      Clients.run(1, seconds / 2, "copies", () -> bare::make);
      Figure.Rate ours = Clients.run(1, seconds, "copies", () -> certify);
      Figure.Rate plain = Clients.run(1, seconds, "copies", () -> bare::make);
      return List.of(Figure.atLeast(name(), ours, plain, 0.8));
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }
}
