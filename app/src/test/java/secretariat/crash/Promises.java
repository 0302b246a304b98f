package secretariat.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What must hold in the database at every moment, whoever was killed when: each promise is a query
 * that finds what breaks it. All are asked of one snapshot, as a superuser, around the system.
 */
final class Promises {

  private static final List<Promise> ALL =
      List.of(
          new Promise(
              "every entry has its opening",
              """
              select subject || '/' || sequence from register.entry
              except select subject || '/' || sequence from register.opening
              """),
          new Promise(
              "the acts of a subject are numbered 1, 2, 3 …",
              """
              select subject from register.entry
              group by subject having min(sequence) <> 1 or max(sequence) <> count(*)
              """),
          new Promise("a document is deposited once", atMostOnce("document-deposited")),
          new Promise(
              "a document is in the index if and only if its receipt is recorded",
              both(
                  "original-received",
                  "select 'document/' || id || '/1' from depositary.document")),
          new Promise(
              "a document is deposited in the index if and only if the act is recorded",
              """
              (select subject from register.entry where kind = 'document-deposited'
               except select 'document/' || id from depositary.document where stage = 'deposited')
              union all
              (select 'document/' || id from depositary.document where stage = 'deposited'
               except select subject from register.entry where kind = 'document-deposited')
              """),
          new Promise(
              "both texts of a deposited document are in the index",
              """
              select d.id from depositary.document d
              left join depositary.deposited_text t on t.document = d.id
              group by d.id, d.stage
              having count(t.language) <> case d.stage when 'deposited' then 2 else 0 end
              """),
          new Promise(
              "no draft outlives its deposit",
              """
              select r.document from depositary.draft r
              join depositary.document d on d.id = r.document where d.stage = 'deposited'
              """),
          new Promise(
              "a collation is in the index if and only if the act is recorded",
              """
              select subject from register.entry where kind = 'text-collated' group by subject
              having count(*) <> (
                select count(*) from depositary.collation c where 'document/' || c.document = subject)
              """),
          new Promise(
              "a copy is in the index if and only if the act is recorded",
              both(
                  "copy-certified",
                  "select 'document/' || document || '/' || sequence from depositary.copy")),
          new Promise("no receipt number is used twice", once("receiptNumber")),
          new Promise("no registry number is used twice", once("registryNumber")),
          new Promise("no copy number is used twice", once("copyNumber")),
          new Promise(
              "nothing is certified twice for one recipient",
              """
              select document || ' ' || recipient from depositary.copy
              group by document, recipient having count(*) > 1
              """),
          new Promise(
              "no act came of two requests",
              """
              select outcome from accounts.requests_done
              where route = 'POST /crash' and outcome like '"document/%'
              group by outcome having count(*) > 1
              """),
          new Promise(
              "every act on a document came of a request or of its list, and every request has its act",
              """
              (select to_jsonb(subject || '/' || sequence)::text from register.entry e
               where subject like 'document/%' and not (kind = 'copy-certified' and exists (
                 select from register.entry list
                 where list.subject = e.subject and list.kind = 'recipients-fixed'))
               except select outcome from accounts.requests_done)
              union all
              (select outcome from accounts.requests_done
               where route = 'POST /crash' and outcome not like '"version %'
               except select to_jsonb(subject || '/' || sequence)::text from register.entry)
              """),
          new Promise(
              "the places in the log are 0, 1, 2 … without a gap",
              """
              select count(*)::text from register.leaf
              having min(index) <> 0 or max(index) <> count(*) - 1
              """),
          new Promise(
              "a tree of one size has one root",
              """
              select size::text from register.checkpoint
              group by size having count(distinct root) > 1
              """),
          new Promise(
              "no checkpoint is larger than the log",
              """
              select size::text from register.checkpoint
              where size > (select count(*) from register.leaf)
              """),
          new Promise(
              "the tiles are full, in order and without a gap",
              """
              select level::text from register.tile group by level
              having min(number) <> 0 or max(number) <> count(*) - 1
                or (level = 0 and count(*) <> (select count(*) / 256 from register.leaf))
              """));

  private final List<Promise> promises;
  private final JdbcClient sql;
  private final TransactionTemplate snapshot;

  /** All of them. */
  Promises(DataSource superuser) {
    this(superuser, Stream.concat(ALL.stream(), ForwardingPromises.ALL.stream()).toList());
  }

  Promises(DataSource superuser, List<Promise> promises) {
    this.promises = promises;
    sql = JdbcClient.create(superuser);
    snapshot = new TransactionTemplate(new DataSourceTransactionManager(superuser));
    snapshot.setIsolationLevel(TransactionTemplate.ISOLATION_REPEATABLE_READ);
    snapshot.setReadOnly(true);
  }

  /**
   * What is broken; empty if all is well.
   *
   * @param acknowledged outcomes by key that somebody was told, and that must be there
   */
  List<String> broken(Map<String, String> acknowledged) {
    var found = new ArrayList<String>();
    snapshot.executeWithoutResult(status -> {
      for (Promise promise : promises) {
        List<String> rows = sql.sql(promise.broken()).query((row, n) -> row.getString(1)).list();
        if (!rows.isEmpty()) {
          found.add("%s: %s".formatted(promise.says(), rows));
        }
      }
      var kept = new java.util.HashMap<String, String>();
      sql.sql("select key, outcome from accounts.requests_done where route = 'POST /crash'")
          .query(row -> {
            kept.put(row.getString(1), row.getString(2));
          });
      acknowledged.forEach((key, outcome) -> {
        if (!("\"" + outcome + "\"").equals(kept.get(key))) {
          found.add("%s was done (%s), but %s is kept".formatted(key, outcome, kept.get(key)));
        }
      });
    });
    return found;
  }

  /** The hashes of the files that acts name. */
  List<String> files() {
    return sql.sql(
            """
            select sha256 from depositary.copy union select sha256 from depositary.deposited_text
            """)
        .query((row, n) -> row.getString(1))
        .list();
  }

  long count(String kind) {
    return sql.sql("select count(*) from register.entry where kind = :kind")
        .param("kind", kind)
        .query(Long.class)
        .single();
  }

  /** Acts of a kind that the index does not show, and rows of the index that no act made. */
  private static String both(String kind, String index) {
    return """
    (select subject || '/' || sequence from register.entry where kind = '%1$s' except %2$s)
    union all
    (%2$s except select subject || '/' || sequence from register.entry where kind = '%1$s')
    """
        .formatted(kind, index);
  }

  /** At most one act of a kind for each subject. */
  private static String atMostOnce(String kind) {
    return """
    select subject from register.entry where kind = '%s' group by subject having count(*) > 1
    """
        .formatted(kind);
  }

  /** Values of a member of the contents of acts that occur in two acts. */
  private static String once(String member) {
    return """
    select value from (
      select convert_from(canonical, 'UTF8')::jsonb #>> '{content,%s}' as value
      from register.opening where subject like 'document/%%') as named
    where value is not null group by value having count(*) > 1
    """
        .formatted(member);
  }
}
