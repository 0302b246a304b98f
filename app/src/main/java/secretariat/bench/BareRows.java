package secretariat.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import secretariat.register.Act;

/**
 * What is written when an act is recorded, without the register: the rows of a real act under other
 * ids, sound in every way, so that an audit passes over them afterwards.
 */
final class BareRows {

  private static final byte[] TAG = "secretariat/act/v1\0".getBytes(StandardCharsets.US_ASCII);

  private final Act act;
  private final String canonical;

  BareRows(Act act, DataSource database) throws SQLException {
    this.act = act;
    this.canonical = canonical(act, database);
  }

  private static String canonical(Act act, DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "select canonical from register.opening where subject = ? and sequence = 1")) {
      statement.setString(1, act.subject().code());
      try (var rows = statement.executeQuery()) {
        rows.next();
        return new String(rows.getBytes(1), StandardCharsets.UTF_8);
      }
    }
  }

  /** One client's statements on a connection of its own; each turn is one transaction. */
  Clients.Turn on(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    PreparedStatement entry =
        connection.prepareStatement(
            """
            insert into register.entry
              (subject, sequence, kind, version, recorded, classification, commitment)
            values (?, 1, ?, 1, ?, ?, ?)
            """);
    PreparedStatement opening =
        connection.prepareStatement(
            "insert into register.opening (subject, sequence, salt, canonical) values (?, 1, ?, ?)");
    PreparedStatement index =
        connection.prepareStatement(
            """
            insert into depositary.delegation (id, officer, from_day, until_day, instrument)
            values (?, ?, ?, null, 'Order 1')
            """);
    MessageDigest digest = sha256();
    String officer = ((secretariat.depositary.CertifierDelegated) act.content()).officer();
    OffsetDateTime recorded = act.recorded().atOffset(ZoneOffset.UTC);
    return () -> {
      String id = UUID.randomUUID().toString();
      byte[] bytes = canonical.replace(act.subject().id(), id).getBytes(StandardCharsets.UTF_8);
      byte[] salt = digest.digest(id.getBytes(StandardCharsets.US_ASCII));
      digest.update(TAG);
      digest.update(salt);
      entry.setString(1, SampleActs.SUBJECT + "/" + id);
      entry.setString(2, act.kind());
      entry.setObject(3, recorded);
      entry.setString(4, act.classification().code());
      entry.setBytes(5, digest.digest(bytes));
      entry.executeUpdate();
      opening.setString(1, SampleActs.SUBJECT + "/" + id);
      opening.setBytes(2, salt);
      opening.setBytes(3, bytes);
      opening.executeUpdate();
      index.setString(1, id);
      index.setString(2, officer);
      index.setObject(3, LocalDate.of(2024, 1, 1));
      index.executeUpdate();
      connection.commit();
    };
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (java.security.NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
