package secretariat.register;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import secretariat.database.GatheredWrites;

/**
 * Makes the index tables of all modules again from the acts: for good, or to see whether it goes.
 */
@Component
class IndexTables {

  private final AuditStore acts;
  private final IndexRebuild rebuild;
  private final ActCodec codec;
  private final List<ActIndex> indexes;
  private final GatheredWrites writes;
  private final TransactionTemplate transaction;

  IndexTables(
      AuditStore acts,
      IndexRebuild rebuild,
      ActCodec codec,
      List<ActIndex> indexes,
      GatheredWrites writes,
      PlatformTransactionManager manager) {
    this.acts = acts;
    this.rebuild = rebuild;
    this.codec = codec;
    this.indexes = indexes;
    this.writes = writes;
    this.transaction = new TransactionTemplate(manager);
    this.transaction.setIsolationLevel(TransactionTemplate.ISOLATION_REPEATABLE_READ);
  }

  List<String> names() {
    return indexes.stream().flatMap(index -> index.tables().stream()).toList();
  }

  /** Makes them again and keeps what was made. */
  void remake() {
    transaction.executeWithoutResult(status -> remakeInTransaction(entry -> true));
  }

  /**
   * Why they could not be made again if one act could not be read any more; empty if they could.
   */
  Optional<String> obstacleWithout(ActId act) {
    return java.util.Objects.requireNonNull(
        transaction.execute(status -> {
          status.setRollbackOnly();
          try {
            remakeInTransaction(entry ->
                !entry.subject().equals(act.subject().code())
                    || entry.sequence() != act.sequence());
            return Optional.<String>empty();
          } catch (RuntimeException obstacle) {
            return Optional.of(String.valueOf(obstacle.getMessage()));
          }
        }));
  }

  /** Empties them and enters every act that can still be read. */
  void remakeInTransaction(Predicate<AuditStore.Entry> wanted) {
    List<String> tables = names();
    if (tables.isEmpty()) {
      return;
    }
    rebuild.lock(tables);
    rebuild.empty(tables);
    writes.gather(() ->
        acts.entriesInTransaction(entries ->
            codec
                .decodeAll(
                    entries.filter(wanted).flatMap(entry -> Stream.ofNullable(entry.canonical())))
                .forEach(act -> indexes.forEach(index -> index.enter(act)))));
  }
}
