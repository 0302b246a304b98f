package secretariat.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;

/**
 * Checks the whole register and names the first difference: bytes against commitment, commitment
 * against leaf, tree against every checkpoint, index tables against a rebuild from the acts, and
 * whatever else the modules offer to check.
 */
@Component
public class Audit {

  /** A check that a module adds, such as files against their hashes; offered as a bean. */
  public interface Check {
    /** What is checked, in a few English words. */
    String name();

    /**
     * The first difference, if there is one.
     *
     * @param remark takes what is in order and yet worth telling, such as what was erased
     */
    Optional<String> firstDifference(Consumer<String> remark);

    default Optional<String> firstDifference() {
      return firstDifference(remark -> {});
    }
  }

  /** What one part of the audit found. */
  public record Finding(String check, Optional<String> difference, List<String> remarks) {}

  private final List<Check> checks;

  Audit(EntryAudit entries, TreeAudit tree, IndexAudit indexes, List<Check> offered) {
    var own = java.util.stream.Stream.<Check>of(entries, tree, indexes);
    this.checks =
        java.util.stream.Stream.concat(own, offered.stream().filter(check -> !isOwn(check)))
            .toList();
  }

  /** Runs every check, even after a difference. */
  public List<Finding> run(LongConsumer progress) {
    var findings = new ArrayList<Finding>();
    for (Check check : checks) {
      var remarks = new ArrayList<String>();
      Optional<String> difference = check.firstDifference(remarks::add);
      findings.add(new Finding(check.name(), difference, List.copyOf(remarks)));
      progress.accept(findings.size());
    }
    return List.copyOf(findings);
  }

  private static boolean isOwn(Check check) {
    return check instanceof EntryAudit || check instanceof TreeAudit || check instanceof IndexAudit;
  }
}
