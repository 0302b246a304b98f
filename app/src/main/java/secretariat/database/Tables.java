package secretariat.database;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What the catalogue says about the modules' tables. */
final class Tables {

  /** A table with its schema, as SQL names it. */
  record Table(String schema, String name) {
    String full() {
      return quoted(schema) + "." + quoted(name);
    }
  }

  private record Trigger(String name, String state) {}

  private final JdbcClient catalogue;

  Tables(Connection connection) {
    this.catalogue = JdbcClient.create(new SingleConnectionDataSource(connection, true));
  }

  /** The tables of these modules, each after those that it refers to. */
  List<Table> inOrder(List<String> modules) {
    List<Table> all =
        catalogue
            .sql(
                """
                select n.nspname as schema, c.relname as name
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and n.nspname in (:modules) and c.relname <> :history
                order by array_position(array[:modules]::text[], n.nspname::text), c.relname
                """)
            .param("modules", modules)
            .param("history", Migrations.HISTORY)
            .query((row, number) -> new Table(row.getString(1), row.getString(2)))
            .list();
    Map<Table, Set<Table>> references = references();
    var ordered = new LinkedHashSet<Table>();
    for (Table table : all) {
      place(table, references, ordered, Set.of());
    }
    return List.copyOf(ordered);
  }

  /**
   * The columns that hold what was written; not those that PostgreSQL computes, nor transaction
   * numbers, which mean nothing in another engine.
   */
  List<String> columns(Table table) {
    return catalogue
        .sql(
            """
            select attname from pg_attribute
            where attrelid = cast(:table as regclass) and attnum > 0 and not attisdropped
              and attgenerated = '' and atttypid <> 'xid8'::regtype
            order by attnum
            """)
        .param("table", table.full())
        .query((row, number) -> row.getString(1))
        .list();
  }

  /** Where each sequence of numbers stands; those never used are left out. */
  Map<String, Long> sequences(List<String> modules) {
    var standing = new LinkedHashMap<String, Long>();
    catalogue
        .sql(
            """
            select schemaname, sequencename, last_value from pg_sequences
            where schemaname in (:modules) and last_value is not null order by 1, 2
            """)
        .param("modules", modules)
        .query((row, number) ->
            standing.put(new Table(row.getString(1), row.getString(2)).full(), row.getLong(3)))
        .list();
    return standing;
  }

  void setSequence(String name, long value) {
    catalogue
        .sql("select setval(cast(:name as regclass), :value)")
        .param("name", name)
        .param("value", value)
        .query(Long.class)
        .single();
  }

  /** Rests a table's triggers while it is filled; the result sets them as they were. */
  Runnable restTriggers(Table table) {
    List<Trigger> triggers =
        catalogue
            .sql(
                """
                select tgname as name, tgenabled::text as state from pg_trigger
                where tgrelid = cast(:table as regclass) and not tgisinternal
                """)
            .param("table", table.full())
            .query((row, number) -> new Trigger(row.getString(1), row.getString(2)))
            .list();
    triggers.forEach(trigger -> alter(table, "disable", trigger));
    return () ->
        triggers.forEach(trigger -> {
          switch (trigger.state()) {
            case "O" -> alter(table, "enable", trigger);
            case "A" -> alter(table, "enable always", trigger);
            case "R" -> alter(table, "enable replica", trigger);
            default -> {} // it was at rest before
          }
        });
  }

  void empty(Table table) {
    catalogue.sql("delete from " + table.full()).update();
  }

  private void alter(Table table, String change, Trigger trigger) {
    catalogue
        .sql("alter table %s %s trigger %s".formatted(table.full(), change, quoted(trigger.name())))
        .update();
  }

  private Map<Table, Set<Table>> references() {
    var references = new HashMap<Table, Set<Table>>();
    catalogue
        .sql(
            """
            select fn.nspname, f.relname, tn.nspname, t.relname
            from pg_constraint k
            join pg_class f on f.oid = k.conrelid join pg_namespace fn on fn.oid = f.relnamespace
            join pg_class t on t.oid = k.confrelid join pg_namespace tn on tn.oid = t.relnamespace
            where k.contype = 'f' and k.conrelid <> k.confrelid
            order by 1, 2, 3, 4
            """)
        .query((row, number) ->
            references
                .computeIfAbsent(
                    new Table(row.getString(1), row.getString(2)), any -> new LinkedHashSet<>())
                .add(new Table(row.getString(3), row.getString(4))))
        .list();
    return references;
  }

  private static void place(
      Table table, Map<Table, Set<Table>> references, Set<Table> placed, Set<Table> above) {
    if (above.contains(table)) {
      throw new IllegalStateException("Tables refer to each other in a circle: " + above);
    }
    var path = new LinkedHashSet<>(above);
    path.add(table);
    for (Table needed : new ArrayList<>(references.getOrDefault(table, Set.of()))) {
      if (!placed.contains(needed)) {
        place(needed, references, placed, path);
      }
    }
    placed.add(table);
  }

  static String quoted(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }
}
