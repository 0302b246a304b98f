package secretariat.membership;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import secretariat.register.Canonical;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Working papers: acts that one official has laid before a second reader. */
@Component
class LaidPapers {

  private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;

  LaidPapers(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** Lays it; once, however often the same person lays the same. */
  String lay(SecondReader.Laid paper, Intent intent) {
    jdbc.sql(
            """
            insert into membership.laid (id, code, deed, effective, content, entered, person, laid)
            values (:id, :code, :deed, :effective, :content, :entered, :person, :laid)
            on conflict (code, deed, effective, content, person) do nothing
            """)
        .param("id", UUID.fromString(paper.id()))
        .param("code", paper.code())
        .param("deed", paper.deed().slug())
        .param("effective", intent.effective())
        .param("content", bytes(intent))
        .param("entered", json.writeValueAsString(paper.entered()))
        .param("person", paper.person())
        .param("laid", paper.at().atOffset(ZoneOffset.UTC))
        .update();
    return same(paper.code(), intent).stream()
        .filter(each -> each.person().equals(paper.person()))
        .map(SecondReader.Laid::id)
        .findFirst()
        .orElseThrow();
  }

  /** Those that would record exactly this. */
  List<SecondReader.Laid> same(String code, Intent intent) {
    return jdbc.sql(
            """
            select * from membership.laid
            where code = :code and effective = :effective and content = :content
            order by laid, id
            """)
        .param("code", code)
        .param("effective", intent.effective())
        .param("content", bytes(intent))
        .query((row, number) -> laid(row))
        .list();
  }

  /** All that lies here, from the earliest. */
  List<SecondReader.Laid> all() {
    return jdbc.sql("select * from membership.laid order by laid, id")
        .query((row, number) -> laid(row))
        .list();
  }

  Optional<SecondReader.Laid> find(String id) {
    return jdbc.sql("select * from membership.laid where id = :id")
        .param("id", UUID.fromString(id))
        .query((row, number) -> laid(row))
        .optional();
  }

  void remove(String id) {
    jdbc.sql("delete from membership.laid where id = :id")
        .param("id", UUID.fromString(id))
        .update();
  }

  private SecondReader.Laid laid(java.sql.ResultSet row) throws java.sql.SQLException {
    return new SecondReader.Laid(
        row.getString("id"),
        row.getString("code"),
        Deed.ofSlug(row.getString("deed")).orElseThrow(),
        json.readValue(row.getString("entered"), FIELDS),
        row.getString("person"),
        row.getObject("laid", OffsetDateTime.class).toInstant());
  }

  private static byte[] bytes(Intent intent) {
    return Canonical.write((Record) intent.content());
  }
}
