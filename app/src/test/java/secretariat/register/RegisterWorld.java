package secretariat.register;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import secretariat.database.GatheredWrites;
import secretariat.database.TestDatabase;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.kernel.Classification;
import secretariat.kernel.Outcome;
import secretariat.kernel.Seat;
import secretariat.kernel.Text;

/** A register on a real database of its own, as one node of the system would have it. */
final class RegisterWorld implements AutoCloseable {

  static final Actor OFFICIAL = new Actor("official-1", Capacity.REGISTRY_OFFICIAL);
  static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  /** An act for tests. */
  record NoteTaken(Text words, int count, Optional<LocalDate> on) {}

  static final ActKinds TEST_KINDS =
      new ActKinds("test", List.of(new ActKind<>("note-taken", 1, NoteTaken.class)));

  final TestDatabase database;
  final Path folder;
  final HikariDataSource source;
  final JdbcClient sql;
  final LogFolder logFolder;
  final LogStore logStore;
  final RegisterStore registerStore;
  final CheckpointOffice office;
  final Integrator integrator;
  final Register register;
  final LogOpening opening;
  final Witnesses witnesses;
  final Log log;
  final Audit audit;
  final Erasures erasures;
  final Erasure erasure;
  final LogKeyChange keyChange;

  RegisterWorld() {
    this(TestDatabase.fresh(), TestDatabase.dataFolder(), List.of(), 0);
  }

  RegisterWorld(TestDatabase database, Path folder, List<String> witnessLines, int quorum) {
    this.database = database;
    this.folder = folder;
    source = database.server();
    sql = JdbcClient.create(source);
    var manager = new DataSourceTransactionManager(source);
    var codec = new ActCodec(List.of(RegisterConfiguration.KINDS, TEST_KINDS));
    logFolder = LogFolder.in(folder);
    logStore = new LogStore(sql);
    registerStore = new RegisterStore(sql);
    office = new CheckpointOffice(logStore, registerStore, codec, logFolder, manager);
    integrator = new Integrator(logStore, manager, office);
    register = new Register(registerStore, codec, List.of(), new Transactions(manager, integrator));
    var seat = new Seat(ZoneId.of("Asia/Shanghai"));
    opening = new LogOpening(register, office, logFolder, seat, "test.invalid/log");
    witnesses = new Witnesses(witnessLines, quorum, logStore, registerStore);
    log = new Log(logStore, registerStore, office, witnesses);
    var jdbc = new GatheredWrites(source);
    var auditStore = new AuditStore(jdbc, manager);
    var indexTables =
        new IndexTables(auditStore, new IndexRebuild(jdbc), codec, List.of(), jdbc, manager);
    audit =
        new Audit(
            new EntryAudit(auditStore, codec),
            new TreeAudit(auditStore, logFolder),
            new IndexAudit(indexTables, new IndexRebuild(jdbc), manager),
            List.of());
    erasures = new Erasures(register);
    erasure = new Erasure(register, new Openings(database.asEraser()), erasures, indexTables, seat);
    keyChange = new LogKeyChange(register, office, logStore, logFolder, seat);
  }

  static RegisterWorld opened() {
    var world = new RegisterWorld();
    world.opening.open();
    world.integrator.round();
    return world;
  }

  Act note(Subject subject, String words) {
    return register
        .decide(
            subject,
            history ->
                Outcome.done(
                    history.record(
                        OFFICIAL,
                        DAY,
                        Classification.PUBLIC,
                        new NoteTaken(Text.same(words), history.acts().size(), Optional.empty()))))
        .orThrow();
  }

  void notes(int count) {
    Subject subject = Subject.fresh("note");
    for (int i = 0; i < count; i++) {
      note(subject, "number " + i);
    }
  }

  Optional<String> firstDifference() {
    return audit.run(done -> {}).stream()
        .flatMap(finding -> finding.difference().stream())
        .findFirst();
  }

  @Override
  public void close() {
    source.close();
  }
}
