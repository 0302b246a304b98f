package secretariat.register;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes all index tables again from the acts, inside a transaction that is undone, and compares
 * them with what stands there. Others can read meanwhile; writers wait.
 */
@Component
final class IndexAudit implements Audit.Check {

  private final AuditStore acts;
  private final IndexRebuild rebuild;
  private final ActCodec codec;
  private final List<ActIndex> indexes;
  private final TransactionTemplate transaction;

  IndexAudit(
      AuditStore acts,
      IndexRebuild rebuild,
      ActCodec codec,
      List<ActIndex> indexes,
      PlatformTransactionManager manager) {
    this.acts = acts;
    this.rebuild = rebuild;
    this.codec = codec;
    this.indexes = indexes;
    this.transaction = new TransactionTemplate(manager);
    this.transaction.setIsolationLevel(TransactionTemplate.ISOLATION_REPEATABLE_READ);
  }

  @Override
  public String name() {
    return "index tables: against a rebuild from the acts";
  }

  @Override
  public Optional<String> firstDifference() {
    return java.util.Objects.requireNonNull(
        transaction.execute(status -> {
          status.setRollbackOnly();
          return compare();
        }));
  }

  private Optional<String> compare() {
    List<String> tables = indexes.stream().flatMap(index -> index.tables().stream()).toList();
    if (tables.isEmpty()) {
      return Optional.empty();
    }
    rebuild.setAside(tables);
    try {
      acts.entriesInTransaction(entry -> {
        Act act = codec.decode(java.util.Objects.requireNonNull(entry.canonical()));
        indexes.forEach(index -> index.enter(act));
      });
    } catch (RuntimeException e) {
      return Optional.of("the index tables cannot be made again: " + e.getMessage());
    }
    return tables.stream().flatMap(table -> rebuild.difference(table).stream()).findFirst();
  }
}
