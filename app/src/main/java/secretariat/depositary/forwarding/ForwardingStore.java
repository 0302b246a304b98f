package secretariat.depositary.forwarding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import secretariat.depositary.CopyCertified;
import secretariat.depositary.RecipientsFixed;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.profile.Columns;
import secretariat.register.Act;

/** The SQL that enters acts into the tables of forwarding, and what the duties ask of them. */
@Repository
class ForwardingStore {

  private static final Set<String> DAYS = Set.of("failed_on", "acknowledged_on", "defect_on");

  private final JdbcClient sql;

  ForwardingStore(JdbcClient sql) {
    this.sql = sql;
  }

  void fix(String document, RecipientsFixed list, Actor officer) {
    int place = 0;
    for (RecipientsFixed.Line line : list.lines()) {
      place++;
      sql.sql(
              """
              insert into depositary.forwarding
                (document, recipient, place, name, reason, due_on, ordered_by, ordered_as)
              values (:document, :recipient, :place, cast(:name as jsonb), :reason,
                cast(:due as date), :officer, :capacity)
              on conflict (document, recipient, request) do update
              set place = excluded.place, name = excluded.name, reason = excluded.reason,
                due_on = excluded.due_on, ordered_by = excluded.ordered_by,
                ordered_as = excluded.ordered_as
              """)
          .param("document", document)
          .param("recipient", line.recipient())
          .param("place", place)
          .param("name", Columns.written(line.name()))
          .param("reason", line.reason().code())
          .param("due", list.due().map(RecipientsFixed.Due::lastDay).orElse(null))
          .param("officer", officer.person())
          .param("capacity", officer.capacity().code())
          .update();
    }
  }

  /** The document's own clause, recorded after the list was fixed, moves the last day. */
  void due(String document, LocalDate lastDay) {
    sql.sql(
            """
            update depositary.forwarding set due_on = :day
            where document = :document and request = '' and place > 0
            """)
        .param("day", lastDay)
        .param("document", document)
        .update();
  }

  /** A copy was made: on the list, on request, or singly. */
  void made(String document, CopyCertified copy, Act act) {
    int found =
        sql.sql(
                """
                update depositary.forwarding
                set copy_sequence = :sequence, copy_number = :number
                where document = :document and recipient = :recipient and request = :request
                  and copy_sequence is null
                """)
            .param("sequence", act.id().sequence())
            .param("number", copy.copyNumber())
            .param("document", document)
            .param("recipient", copy.recipient())
            .param("request", copy.request().orElse(""))
            .update();
    if (found == 0) {
      insertSingle(document, copy, act);
    }
  }

  private void insertSingle(String document, CopyCertified copy, Act act) {
    sql.sql(
            """
            insert into depositary.forwarding
              (document, recipient, request, place, reason, ordered_by, ordered_as,
               copy_sequence, copy_number)
            values (:document, :recipient,
              case when exists (
                select from depositary.forwarding
                where document = :document and recipient = :recipient and request = '')
              then :number else '' end,
              0, 'single', :officer, :capacity, :sequence, :number)
            """)
        .param("document", document)
        .param("recipient", copy.recipient())
        .param("number", copy.copyNumber())
        .param("officer", act.actor().person())
        .param("capacity", act.actor().capacity().code())
        .param("sequence", act.id().sequence())
        .update();
  }

  void requested(String document, String recipient, Act act) {
    sql.sql(
            """
            insert into depositary.forwarding
              (document, recipient, request, place, reason, ordered_by, ordered_as)
            values (:document, :recipient, :request, 0, 'request', :officer, :capacity)
            """)
        .param("document", document)
        .param("recipient", recipient)
        .param("request", act.id().code())
        .param("officer", act.actor().person())
        .param("capacity", act.actor().capacity().code())
        .update();
  }

  void dispatched(String document, ForwardingAct.CopyDispatched sent, Act act) {
    sql.sql(
            """
            update depositary.forwarding
            set dispatched_on = :on, dispatched_by = :means, note_number = :note, failed_on = null
            where document = :document and copy_number = :copy
            """)
        .param("on", act.effective())
        .param("means", sent.means().code())
        .param("note", sent.noteNumber())
        .param("document", document)
        .param("copy", sent.copyNumber())
        .update();
  }

  void note(String document, ForwardingAct.CopyDispatched sent) {
    sql.sql(
            """
            insert into depositary.covering_note (number, document, copy_number)
            values (:number, :document, :copy)
            """)
        .param("number", sent.noteNumber())
        .param("document", document)
        .param("copy", sent.copyNumber())
        .update();
  }

  void delivered(String document, ForwardingAct.CopyDelivered arrival, Act act) {
    sql.sql(
            """
            update depositary.forwarding
            set delivered_on = :on, delivered_by = :means, failed_on = null
            where document = :document and copy_number = :copy
            """)
        .param("on", act.effective())
        .param("means", arrival.means().code())
        .param("document", document)
        .param("copy", arrival.copyNumber())
        .update();
  }

  /** Enters one of the other days of a copy. */
  void day(String document, String copyNumber, String column, LocalDate on) {
    if (!DAYS.contains(column)) {
      throw new IllegalArgumentException("No such day: " + column);
    }
    sql.sql(
            """
            update depositary.forwarding set %s = :on
            where document = :document and copy_number = :copy
            """
                .formatted(column))
        .param("on", on)
        .param("document", document)
        .param("copy", copyNumber)
        .update();
  }

  void notified(String recipient, ForwardingAct.AddressNotified address, Act act) {
    sql.sql(
            """
            insert into depositary.notified_address
              (recipient, sequence, valid_from, means, address)
            values (:recipient, :sequence, :from, :means, cast(:address as uuid))
            """)
        .param("recipient", recipient)
        .param("sequence", act.id().sequence())
        .param("from", act.effective())
        .param("means", address.means().code())
        .param("address", address.address().orElse(null))
        .update();
  }

  /** A copy that is ordered and not made, and in whose name it is certified. */
  record Ordered(String recipient, Optional<String> request, Actor officer) {}

  /**
   * What is to be made of a document.
   *
   * @param request the one further copy that is meant; empty for the list
   */
  List<Ordered> toMake(String document, Optional<String> request) {
    return sql.sql(
            """
            select recipient, request, ordered_by, ordered_as from depositary.forwarding
            where document = :document and copy_sequence is null and request = :request
            order by place
            """)
        .param("document", document)
        .param("request", request.orElse(""))
        .query((row, number) ->
            new Ordered(
                row.getString(1),
                Optional.of(row.getString(2)).filter(asked -> !asked.isEmpty()),
                new Actor(row.getString(3), Capacity.parse(row.getString(4)))))
        .list();
  }

  /** Copies of a recipient that are made and neither under way nor delivered. */
  record Waiting(String document, long sequence) {}

  List<Waiting> toSend(String recipient) {
    return sql.sql(
            """
            select document, copy_sequence from depositary.forwarding
            where recipient = :recipient and copy_sequence is not null
              and delivered_on is null and (dispatched_on is null or failed_on is not null)
            """)
        .param("recipient", recipient)
        .query((row, number) -> new Waiting(row.getString(1), row.getLong(2)))
        .list();
  }

  /** The next number of a year's covering notes and letters; the caller holds the lock. */
  int nextNote(String prefix) {
    return sql.sql(
            """
            select coalesce(max(cast(split_part(number, '-', 3) as integer)), 0) + 1
            from (
              select number from depositary.covering_note
              union all select number from depositary.covering_letter
            ) as issued
            where starts_with(number, :prefix)
            """)
        .param("prefix", prefix)
        .query(Integer.class)
        .single();
  }

  void keepAddress(UUID id, String words) {
    sql.sql("insert into depositary.address_book (id, words) values (:id, :words)")
        .param("id", id)
        .param("words", words)
        .update();
  }
}
