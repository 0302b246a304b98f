package secretariat.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static secretariat.membership.Acts.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every act against every relation and stage in which a state can be: allowed or refused. */
class TableOfActsTest {

  record Pair(Deed deed, Relation relation, Stage stage) {
    @Override
    public String toString() {
      return "%s when %s and %s".formatted(deed.name(), relation, stage);
    }
  }

  static List<Pair> pairs() {
    var pairs = new ArrayList<Pair>();
    for (Deed deed : Deed.values()) {
      for (Relation relation : Relation.values()) {
        for (Stage stage : Stage.values()) {
          if (stage == Stage.NONE || Relation.OF_OTHERS.contains(relation)) {
            pairs.add(new Pair(deed, relation, stage));
          }
        }
      }
    }
    return pairs;
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void an_act_is_refused_exactly_where_the_table_has_no_way(Pair pair) {
    Dossier before = before(pair);
    assertThat(before.relation()).isEqualTo(pair.relation());
    assertThat(before.accession().stage()).isEqualTo(pair.stage());

    Intent intent = next(pair, before);
    List<String> refused = Acts.refused(before, intent);

    if (!pair.deed().isPossible(pair.relation(), pair.stage())) {
      assertThat(refused).isNotEmpty();
      return;
    }
    assertThat(refused).isEmpty();
    Dossier after = Acts.with(before, intent);
    assertThat(after.relation()).isEqualTo(pair.deed().to(pair.relation()));
    assertThat(pair.deed().to(pair.stage())).contains(after.accession().stage());
  }

  @Test
  void the_table_can_be_read() {
    assertThat(Deed.table())
        .contains(
            "admissions               OUTSIDE -> MEMBER, PARTNER -> MEMBER; READY -> NONE",
            "expulsions               SUSPENDED -> OUTSIDE, LEAVING_SUSPENDED -> OUTSIDE; at any"
                + " stage",
            "fulfilments              OUTSIDE -> OUTSIDE, PARTNER -> PARTNER; BOUND ->"
                + " BOUND/READY",
            "ratifications            OUTSIDE -> OUTSIDE, PARTNER -> PARTNER; BOUND -> BOUND, READY"
                + " -> READY");
    assertThat(Deed.table().lines()).hasSize(Deed.values().length);
  }

  /** What would be lawful next, in all that the table does not say. */
  private static Intent next(Pair pair, Dossier before) {
    LocalDate on = day(11);
    return switch (pair.deed()) {
      case SIGN ->
          new Intent(
              on,
              new StandingAct.MemorandumSigned(
                  before.standing().map(Stood::standing).orElse(""), on, Acts.paper("Memo")));
      case LEAVE -> Acts.lawful(Deed.LEAVE, before.code(), LocalDate.of(2030, 5, 20));
      case ADMIT ->
          new Intent(
              on,
              new AccessionAct.StateAdmitted(
                  Acts.decision(on),
                  before.accession().memorandum().map(each -> each.signed()).orElse(on),
                  Acts.paper("Memorandum")));
      default -> Acts.lawful(pair.deed(), before.code(), on);
    };
  }

  private static Dossier before(Pair pair) {
    Dossier before = before(pair.relation(), pair.stage());
    return pair.deed() == Deed.ADMIT ? Acts.ratifiedByAll(before, day(10)) : before;
  }

  private static Dossier before(Relation relation, Stage stage) {
    Dossier now = Acts.dossier("AM", List.of(Acts.named("AM")));
    now =
        switch (relation) {
          case OUTSIDE -> now;
          case PARTNER -> Acts.with(now, older());
          case MEMBER, SUSPENDED, LEAVING, LEAVING_SUSPENDED -> member(now);
        };
    if (relation == Relation.LEAVING || relation == Relation.LEAVING_SUSPENDED) {
      now = Acts.with(now, Deed.NOTIFY, LocalDate.of(2029, 5, 1));
    }
    if (relation == Relation.SUSPENDED || relation == Relation.LEAVING_SUSPENDED) {
      now = Acts.with(now, Deed.SUSPEND, day(6));
    }
    List<Deed> steps = List.of(Deed.REQUEST, Deed.OPEN, Deed.BIND, Deed.FULFIL);
    for (int step = 0; step < stage.ordinal(); step++) {
      now = Acts.with(now, steps.get(step), day(6 + step));
    }
    return now;
  }

  /** A dialogue partner from before the merger, whose memorandum is not signed. */
  private static Intent older() {
    return new Intent(
        LocalDate.of(2028, 2, 1),
        new StandingAct.StandingConferred(
            "dialogue-partner", Acts.decision(LocalDate.of(2028, 2, 1))));
  }

  private static Dossier member(Dossier now) {
    return Acts.with(now, Deed.ADMIT, LocalDate.of(2028, 3, 1));
  }
}
