package secretariat.depositary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of the delegations to certify. */
@Repository
class DelegationStore {

  private static final String COLUMNS = "id, officer, from_day, until_day, instrument";

  private final JdbcClient sql;

  DelegationStore(JdbcClient sql) {
    this.sql = sql;
  }

  void insert(String id, CertifierDelegated given) {
    sql.sql(
            """
            insert into depositary.delegation (id, officer, from_day, until_day, instrument)
            values (:id, :officer, :from, cast(:until as date), :instrument)
            """)
        .param("id", id)
        .param("officer", given.officer())
        .param("from", given.from())
        .param("until", given.until().orElse(null))
        .param("instrument", given.instrument())
        .update();
  }

  void end(String id, LocalDate lastDay) {
    sql.sql("update depositary.delegation set until_day = :last where id = :id")
        .param("last", lastDay)
        .param("id", id)
        .update();
  }

  /** The delegation under which an officer may certify on a day. */
  Optional<Delegation> valid(String officer, LocalDate day) {
    return sql.sql(
            """
            select %s from depositary.delegation
            where officer = :officer and from_day <= :day
              and (until_day is null or until_day >= :day)
            order by from_day desc, id limit 1
            """
                .formatted(COLUMNS))
        .param("officer", officer)
        .param("day", day)
        .query(DelegationStore::delegation)
        .optional();
  }

  List<Delegation> all() {
    return sql.sql(
            "select %s from depositary.delegation order by from_day desc, id".formatted(COLUMNS))
        .query(DelegationStore::delegation)
        .list();
  }

  private static Delegation delegation(ResultSet row, int number) throws SQLException {
    return new Delegation(
        row.getString(1),
        row.getString(2),
        row.getObject(3, LocalDate.class),
        row.getObject(4, LocalDate.class),
        row.getString(5));
  }
}
