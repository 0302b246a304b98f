package secretariat.offices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import secretariat.kernel.Text;
import secretariat.offices.Biography.Chapter;
import secretariat.offices.Biography.Life;
import secretariat.profile.Columns;
import secretariat.profile.PersonEntry.Matter;
import tools.jackson.databind.json.JsonMapper;

/** The table of persons. Not an index: it holds what acts do not say. */
@Component
class PersonStore {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JdbcClient jdbc;

  PersonStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a person whom the table does not have; one that was erased stays erased. */
  void addIfNew(Biography person) {
    jdbc.sql(
            """
            insert into offices.person (id, name, biography)
            values (:id, cast(:name as jsonb), cast(:biography as jsonb))
            on conflict (id) do nothing
            """)
        .param("id", person.id())
        .param("name", Columns.written(person.name()))
        .param("biography", written(person.life()))
        .update();
  }

  /** Whether somebody was there to be put right, and was not erased. */
  boolean replace(Biography person) {
    return jdbc.sql(
                """
                update offices.person
                set name = cast(:name as jsonb), biography = cast(:biography as jsonb),
                  changed = now()
                where id = :id and not erased
                """)
            .param("id", person.id())
            .param("name", Columns.written(person.name()))
            .param("biography", written(person.life()))
            .update()
        == 1;
  }

  void erase(UUID id) {
    jdbc.sql(
            """
            update offices.person
            set name = '{}', biography = cast(:nothing as jsonb), erased = true, changed = now()
            where id = :id
            """)
        .param("id", id)
        .param("nothing", written(Life.UNKNOWN))
        .update();
  }

  Optional<Biography> find(UUID id) {
    return jdbc.sql("select id, name, biography, erased from offices.person where id = :id")
        .param("id", id)
        .query(PersonStore::person)
        .optional();
  }

  List<Biography> all() {
    return jdbc.sql("select id, name, biography, erased from offices.person order by id")
        .query(PersonStore::person)
        .list();
  }

  private static Biography person(ResultSet row, int number) throws SQLException {
    return new Biography(
        row.getObject("id", UUID.class),
        Columns.text(row.getString("name")),
        read(row.getString("biography")),
        row.getBoolean("erased"));
  }

  private record LifeColumn(
      Optional<String> born,
      Optional<Map<String, String>> birthplace,
      Optional<String> citizenship,
      List<Map<String, String>> languages,
      List<ChapterColumn> chapters) {}

  private record ChapterColumn(
      Matter matter,
      Optional<String> from,
      Optional<String> until,
      Map<String, String> what,
      Map<String, String> source,
      String certainty) {}

  private static String written(Life life) {
    return JSON.writeValueAsString(
        new LifeColumn(
            life.born(),
            life.birthplace().map(Text::byTag),
            life.citizenship(),
            life.languages().stream().map(Text::byTag).toList(),
            life.chapters().stream()
                .map(each ->
                    new ChapterColumn(
                        each.matter(),
                        each.from(),
                        each.until(),
                        each.what().byTag(),
                        each.source().byTag(),
                        each.certainty()))
                .toList()));
  }

  private static Life read(String column) {
    LifeColumn life = JSON.readValue(column, LifeColumn.class);
    return new Life(
        life.born(),
        life.birthplace().map(Text::ofTags),
        life.citizenship(),
        life.languages().stream().map(Text::ofTags).toList(),
        life.chapters().stream()
            .map(each ->
                new Chapter(
                    each.matter(),
                    each.from(),
                    each.until(),
                    Text.ofTags(each.what()),
                    Text.ofTags(each.source()),
                    each.certainty()))
            .toList());
  }
}
