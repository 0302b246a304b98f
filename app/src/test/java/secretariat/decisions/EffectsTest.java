package secretariat.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import secretariat.database.TestDatabase;
import secretariat.decisions.DecisionAct.ProposalEntered;
import secretariat.decisions.Proposal.Adopted;
import secretariat.decisions.Proposal.EffectState;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.kernel.Seat;
import secretariat.register.Act;
import secretariat.register.ActId;

/** Adoption is a fact that no module can refuse, not even one that breaks. */
class EffectsTest {

  /** Something that a decision authorises and that breaks the database's transaction at first. */
  private static final class Dam implements AuthorisedEffect {
    private final JdbcClient sql;
    private final List<Actor> builders = new CopyOnWriteArrayList<>();
    private volatile boolean holds;

    Dam(JdbcClient sql) {
      this.sql = sql;
    }

    @Override
    public String kind() {
      return "dam";
    }

    @Override
    public List<String> needs() {
      return List.of();
    }

    @Override
    public List<Refusal> check(EffectWanted wanted, Optional<String> body, LocalDate day) {
      return List.of();
    }

    @Override
    public Outcome<Optional<ActId>> carryOut(Actor actor, Adopted decision, EffectWanted wanted) {
      builders.add(actor);
      if (!holds) {
        sql.sql("select 1 / 0").query(Integer.class).single();
      }
      return Outcome.done(Optional.empty());
    }
  }

  @Test
  void a_decision_stands_when_what_it_authorises_breaks_and_the_diary_tries_again()
      throws Exception {
    try (Lakes lakes = Lakes.founded(TestDatabase.fresh())) {
      JdbcClient sql = lakes.context.getBean(JdbcClient.class);
      var dam = new Dam(sql);
      lakes.context.getBeanFactory().registerSingleton("dam", dam);
      String id = agreed(lakes);
      LocalDate today = lakes.context.getBean(Seat.class).dateOf(lakes.now());
      lakes
          .decisions()
          .adopt(
              Lakes.LEGAL,
              id,
              new DecisionDesk.Announcement(today, Optional.of("5"), Optional.empty()))
          .orThrow();

      assertThat(((Adopted) lakes.proposal(id)).effect()).isInstanceOf(EffectState.Pending.class);
      assertThat(lakes.context.getBean(Decisions.class).exists("assembly", "5", today)).isTrue();
      assertThat(duties(sql, id)).isEqualTo(1);

      dam.holds = true;
      lakes.context.getBean(EffectBearer.class).perform(id);
      lakes.context.getBean(EffectBearer.class).perform(id);
      assertThat(((Adopted) lakes.proposal(id)).effect())
          .isInstanceOf(EffectState.CarriedOut.class);
      assertThat(dam.builders)
          .as("tried at the announcement and again, each time for whoever announced")
          .hasSizeGreaterThan(1)
          .containsOnly(Lakes.LEGAL);
      assertThat(lakes.docket().acts(id))
          .extracting(Act::kind)
          .containsOnlyOnce("decision-adopted", "effect-carried-out");
    }
  }

  private static String agreed(Lakes lakes) {
    ProposalEntered plain = Lakes.text(Optional.of("assembly"), false);
    String id =
        lakes.entered(
            new ProposalEntered(
                plain.title(),
                plain.text(),
                plain.body(),
                plain.sponsor(),
                false,
                Optional.of(new EffectWanted("dam", Map.of())),
                Optional.empty()));
    lakes.put(id, "round-table");
    lakes.proposals().open(Lakes.LEGAL, id, Optional.empty(), "Atlantic/Azores").orThrow();
    lakes.consent().close(Lakes.LEGAL, id).orThrow();
    return id;
  }

  private static int duties(JdbcClient sql, String id) {
    return sql.sql(
            """
            select count(*) from diary.duty
            where task_name = 'decisions.effect' and task_instance = :id
            """)
        .param("id", id)
        .query(Integer.class)
        .single();
  }
}
