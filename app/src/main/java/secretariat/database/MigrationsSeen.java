package secretariat.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Which migrations a database has seen already, as a digest of their files in the comment on each
 * module's schema. A start whose files are the same has nothing to migrate and need not look
 * further.
 */
final class MigrationsSeen {

  private static final String NAME = "migrations ";

  private final Connection owner;
  private final Map<String, String> comments;

  private MigrationsSeen(Connection owner, Map<String, String> comments) {
    this.owner = owner;
    this.comments = comments;
  }

  static MigrationsSeen in(Connection owner) throws SQLException {
    var comments = new HashMap<String, String>();
    try (var statement = owner.createStatement();
        var rows =
            statement.executeQuery(
                """
                select nspname, obj_description(oid, 'pg_namespace') from pg_namespace
                where obj_description(oid, 'pg_namespace') like 'migrations %'
                """)) {
      while (rows.next()) {
        comments.put(rows.getString(1), rows.getString(2));
      }
    }
    return new MigrationsSeen(owner, comments);
  }

  /** Whether the module's files are those that this database has seen. */
  boolean same(String module) {
    return comment(module).equals(comments.get(module));
  }

  /** Notes that the module's files were run. */
  void note(String module) throws SQLException {
    try (var statement = owner.createStatement()) {
      statement.execute("comment on schema %s is '%s'".formatted(module, comment(module)));
    }
  }

  private static String comment(String module) {
    try {
      Resource[] found =
          new PathMatchingResourcePatternResolver()
              .getResources(Migrations.FILES.formatted(module));
      List<Resource> files =
          Arrays.stream(found)
              .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
              .toList();
      MessageDigest digest = Hashes.sha256();
      for (Resource file : files) {
        digest.update(String.valueOf(file.getFilename()).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(file.getContentAsByteArray());
        digest.update((byte) 0);
      }
      return NAME + HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
