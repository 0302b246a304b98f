package secretariat.register;

import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;
import secretariat.kernel.CannotStart;
import secretariat.kernel.Errand;

/**
 * The command {@code ./secretariat audit [--rebuild]}: checks all that is recorded and names the
 * first difference of each check. With {@code --rebuild} the index tables are first made again from
 * the acts, for good.
 */
@Component
final class AuditErrand implements Errand {

  private static final String REBUILD = "--rebuild";

  private final Audit audit;
  private final IndexTables indexes;

  AuditErrand(Audit audit, IndexTables indexes) {
    this.audit = audit;
    this.indexes = indexes;
  }

  @Override
  public String name() {
    return "audit";
  }

  @Override
  public int run(List<String> arguments, PrintStream out) {
    arguments.stream()
        .filter(word -> !word.equals(REBUILD))
        .findFirst()
        .ifPresent(unknown -> {
          throw new CannotStart(
              "The command audit does not know \"%s\". Example: ./secretariat audit --rebuild"
                  .formatted(unknown));
        });
    if (arguments.contains(REBUILD)) {
      indexes.remake();
      out.printf("%d index tables were made again from the acts.%n", indexes.names().size());
    }
    List<Audit.Finding> findings = audit.run(done -> {});
    for (Audit.Finding finding : findings) {
      out.println(
          finding
              .difference()
              .map(difference -> "DIFFERENT  " + finding.check() + ": " + difference)
              .orElse("in order   " + finding.check()));
      finding.remarks().forEach(remark -> out.println("           " + remark));
    }
    boolean well = findings.stream().allMatch(finding -> finding.difference().isEmpty());
    out.println(well ? "The register is in order." : "The register is NOT in order.");
    return well ? 0 : 1;
  }
}
