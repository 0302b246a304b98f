package secretariat.depositary.forwarding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import secretariat.depositary.forwarding.AddressBook.Notified;

/** The SQL of addresses as they count on a day. */
@Repository
class AddressStore {

  private static final String NEWEST =
      """
      select distinct on (n.recipient) n.recipient, n.means, b.words, n.valid_from
      from depositary.notified_address n
      left join depositary.address_book b on b.id = n.address
      where n.valid_from <= :day and (:recipient = '' or n.recipient = :recipient)
      order by n.recipient, n.valid_from desc, n.sequence desc
      """;

  private final JdbcClient sql;

  AddressStore(JdbcClient sql) {
    this.sql = sql;
  }

  Optional<Notified> on(String recipient, LocalDate day) {
    return sql.sql(NEWEST)
        .param("recipient", recipient)
        .param("day", day)
        .query(AddressStore::notified)
        .optional();
  }

  List<Notified> all(LocalDate day) {
    return sql.sql(NEWEST)
        .param("recipient", "")
        .param("day", day)
        .query(AddressStore::notified)
        .list();
  }

  private static Notified notified(ResultSet row, int number) throws SQLException {
    return new Notified(
        row.getString(1),
        Means.ofCode(row.getString(2)).orElseThrow(),
        Optional.ofNullable(row.getString(3)),
        row.getObject(4, LocalDate.class));
  }
}
