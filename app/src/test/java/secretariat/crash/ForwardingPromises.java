package secretariat.crash;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold of copies on their way, and of the diary, at every moment. */
final class ForwardingPromises {

  static final List<Promise> ALL =
      List.of(
          new Promise(
              "whoever is on a fixed list is on the board",
              """
              select o.subject || ' ' || (line ->> 'recipient')
              from register.entry e join register.opening o using (subject, sequence)
              cross join jsonb_array_elements(
                convert_from(o.canonical, 'UTF8')::jsonb #> '{content,lines}') as line
              where e.kind = 'recipients-fixed'
              except select 'document/' || document || ' ' || recipient
              from depositary.forwarding where place > 0
              """),
          new Promise(
              "a copy that is due is made, or its making stands in the diary",
              """
              select document || ' ' || recipient from depositary.forwarding
              where copy_sequence is null and not exists (
                select from diary.duty where task_name = 'depositary.copies'
                  and task_instance = case request when '' then document else request end)
              """),
          new Promise(
              "a copy that is made is sent, or its sending stands in the diary",
              """
              select document || ' ' || recipient from depositary.forwarding
              where copy_sequence is not null
                and coalesce(dispatched_on, failed_on, delivered_on) is null and not exists (
                  select from diary.duty where task_name = 'depositary.dispatch'
                    and task_instance = document || '/' || copy_sequence)
              """),
          new Promise("no copy is sent twice", oncePerCopy("copy-dispatched")),
          new Promise("no copy is delivered twice", oncePerCopy("copy-delivered")),
          new Promise("no copy is acknowledged twice", oncePerCopy("receipt-acknowledged")),
          new Promise(
              "the numbers of covering notes are 1, 2, 3 … without a gap",
              """
              select left(number, 7) from depositary.covering_note group by 1
              having max(cast(split_part(number, '-', 3) as integer)) <> count(*)
              """),
          new Promise(
              "the last day is the seventh after the receipt",
              """
              select f.document || ' ' || coalesce(f.due_on::text, 'none')
              from depositary.forwarding f
              join register.opening o on o.subject = 'document/' || f.document and o.sequence = 1
              where f.place > 0 and f.due_on is distinct from 7 + cast(
                convert_from(o.canonical, 'UTF8')::jsonb #>> '{content,receivedOn}' as date)
              """),
          new Promise(
              "a reminder stands in the diary at nine of its day, was given, or nobody waits",
              """
              with wanted as (
                select distinct document, due_on, days,
                  document || '/' || to_char(due_on, 'YYYY-MM-DD') || '/' || days as about,
                  (due_on + days + time '09:00') at time zone 'Asia/Shanghai' as moment
                from depositary.forwarding cross join (values (-2), (1), (7)) as far (days)
                where place > 0)
              select w.about from wanted w
              where not exists (
                select from diary.duty d
                where d.task_name = 'depositary.reminder' and d.task_instance = w.about
                  and (d.execution_time = w.moment or w.moment <= now()))
              and (w.moment > now() or (
                not exists (
                  select from depositary.reminder r
                  where (r.document, r.last_day, r.days) = (w.document, w.due_on, w.days))
                and exists (
                  select from depositary.forwarding f
                  where f.document = w.document and f.delivered_on is null)))
              """));

  private ForwardingPromises() {}

  /** Acts of forwarding and copies, so far. */
  static long progress(DataSource superuser) {
    return JdbcClient.create(superuser)
        .sql(
            """
            select count(*) from register.entry
            where kind in ('recipients-fixed', 'copy-certified') or subject like 'forwarding/%'
            """)
        .query(Long.class)
        .single();
  }

  /** What still stands in the diary though its time has come, and what nobody has delivered. */
  static List<String> unfinished(DataSource superuser) {
    return JdbcClient.create(superuser)
        .sql(
            """
            select task_name || ' ' || task_instance from diary.duty
            where task_name like 'depositary.%'
              and (task_name <> 'depositary.reminder' or execution_time <= now())
            union all
            select document || ' ' || recipient from depositary.forwarding
            where delivered_on is null
            """)
        .query(String.class)
        .list();
  }

  /** Lets a minute that the diary waits be over; the test need not sit through it. */
  static void minuteOver(DataSource superuser) {
    JdbcClient.create(superuser)
        .sql(
            """
            update diary.duty set execution_time = now(), version = version + 1
            where task_name = 'depositary.copies' and not picked
            """)
        .update();
  }

  private static String oncePerCopy(String kind) {
    return """
    select subject || ' ' || (convert_from(canonical, 'UTF8')::jsonb #>> '{content,copyNumber}')
    from register.entry join register.opening using (subject, sequence)
    where kind = '%s' group by 1 having count(*) > 1
    """
        .formatted(kind);
  }
}
