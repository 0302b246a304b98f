package secretariat.register;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes all index tables again from the acts, inside a transaction that is undone, and compares
 * them with what stands there. Others can read meanwhile; writers wait.
 */
@Component
final class IndexAudit implements Audit.Check {

  private final IndexTables indexes;
  private final IndexRebuild rebuild;
  private final TransactionTemplate transaction;

  IndexAudit(IndexTables indexes, IndexRebuild rebuild, PlatformTransactionManager manager) {
    this.indexes = indexes;
    this.rebuild = rebuild;
    this.transaction = new TransactionTemplate(manager);
    this.transaction.setIsolationLevel(TransactionTemplate.ISOLATION_REPEATABLE_READ);
  }

  @Override
  public String name() {
    return "index tables: against a rebuild from the acts";
  }

  @Override
  public Optional<String> firstDifference(Consumer<String> remark) {
    return java.util.Objects.requireNonNull(
        transaction.execute(status -> {
          status.setRollbackOnly();
          return compare();
        }));
  }

  private Optional<String> compare() {
    List<String> tables = indexes.names();
    if (tables.isEmpty()) {
      return Optional.empty();
    }
    rebuild.lock(tables);
    rebuild.copyAside(tables);
    try {
      indexes.remakeInTransaction(entry -> true);
    } catch (RuntimeException e) {
      return Optional.of("the index tables cannot be made again: " + e.getMessage());
    }
    return tables.stream().flatMap(table -> rebuild.difference(table).stream()).findFirst();
  }
}
