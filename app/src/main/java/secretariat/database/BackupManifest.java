package secretariat.database;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup holds, so that a restore can tell whether it has everything.
 *
 * @param format {@value #FORMAT}
 * @param made when the snapshot was taken, by the database's clock
 * @param engine the PostgreSQL version it was taken from
 * @param modules each module's newest migration
 * @param tables in an order in which they can be filled
 * @param sequences where each sequence of numbers stands, by its full name
 * @param files what lies beside the database, by its path in the data folder
 */
record BackupManifest(
    String format,
    Instant made,
    String engine,
    Map<String, String> modules,
    List<TablePart> tables,
    Map<String, Long> sequences,
    List<FilePart> files) {

  static final String FORMAT = "secretariat-backup/1";
  static final String NAME = "manifest.json";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** One table's rows as comma-separated values. */
  record TablePart(String schema, String table, List<String> columns, long rows, String sha256) {

    String path() {
      return "database/%s/%s.csv".formatted(schema, table);
    }
  }

  /** One file, byte for byte. */
  record FilePart(String path, long bytes, String sha256) {}

  byte[] bytes() {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
  }

  static BackupManifest of(byte[] bytes) {
    return JSON.readValue(bytes, BackupManifest.class);
  }
}
