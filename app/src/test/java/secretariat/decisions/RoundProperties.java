package secretariat.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for all answers. */
class RoundProperties {

  @Property
  void no_order_of_recording_changes_the_outcome(
      @ForAll("answers") List<Answer> answers, @ForAll Way way, @ForAll long seed) {
    var shuffled = new ArrayList<>(answers);
    Collections.shuffle(shuffled, new Random(seed));
    Round round = Cases.round(way);
    assertThat(round.isAgreed(shuffled, Cases.MEMBERS))
        .isEqualTo(round.isAgreed(answers, Cases.MEMBERS));
    assertThat(round.breaker(shuffled)).isEqualTo(round.breaker(answers));
    assertThat(round.positions(shuffled)).isEqualTo(round.positions(answers));
  }

  /** What broke the silence once is never mended by anything that comes after. */
  @Property
  void silence_is_monotone(
      @ForAll("answers") List<Answer> answers, @ForAll("answers") List<Answer> more) {
    Round silence = Cases.round(Way.SILENCE);
    var all = new ArrayList<>(answers);
    all.addAll(more);
    if (silence.breaker(answers).isPresent()) {
      assertThat(silence.breaker(all)).isPresent();
    }
    if (silence.isAgreed(all, Cases.MEMBERS)) {
      assertThat(silence.isAgreed(answers, Cases.MEMBERS)).isTrue();
    }
  }

  /** The later an answer arrives, the less it can do: once it is late it stays late. */
  @Property
  void lateness_is_monotone_in_time(
      @ForAll("answers") List<Answer> answers, @ForAll("delays") Duration delay) {
    Round silence = Cases.round(Way.SILENCE);
    for (Answer answer : answers) {
      Answer later =
          Cases.answer(
              answer.act().answer(),
              answer.state(),
              answer.kind(),
              answer.act().received().plus(delay),
              answer.act().entitled(),
              answer.act().binding(),
              answer.act().round());
      if (Weight.of(answer, silence) == Weight.LATE) {
        assertThat(Weight.of(later, silence)).isEqualTo(Weight.LATE);
      }
    }
  }

  @Property
  void a_decision_exists_exactly_when_no_entitled_objection_arrived_in_time(
      @ForAll("answers") List<Answer> answers) {
    boolean objected =
        answers.stream()
            .filter(answer -> Cases.breaking().contains(answer.kind()))
            .anyMatch(answer ->
                answer.act().entitled()
                    && answer.act().binding()
                    && answer.act().round() == 1
                    && answer.act().received().isBefore(Cases.EXPIRES));
    assertThat(Cases.round(Way.SILENCE).isAgreed(answers, Cases.MEMBERS)).isEqualTo(!objected);
  }

  /** Whoever is admitted or suspended meanwhile changes only whose consent is needed. */
  @Property
  void a_state_more_never_makes_an_agreement_and_a_state_less_never_undoes_one(
      @ForAll("answers") List<Answer> answers, @ForAll Way way) {
    Round round = Cases.round(way);
    for (int members = 1; members < Cases.MEMBERS.size(); members++) {
      boolean fewer = round.isAgreed(answers, Cases.MEMBERS.subList(0, members));
      boolean more = round.isAgreed(answers, Cases.MEMBERS.subList(0, members + 1));
      assertThat(!more || fewer).isTrue();
    }
  }

  @Provide
  Arbitrary<Duration> delays() {
    return Arbitraries.longs().between(0, 200_000).map(Duration::ofSeconds);
  }

  @Provide
  Arbitrary<List<Answer>> answers() {
    Arbitrary<Answer> answer =
        Combinators.combine(
                Arbitraries.of(Cases.MEMBERS),
                Arbitraries.of(AnswerKind.class),
                Arbitraries.longs().between(-5, 5),
                Arbitraries.frequency(
                    net.jqwik.api.Tuple.of(5, true), net.jqwik.api.Tuple.of(1, false)),
                Arbitraries.frequency(
                    net.jqwik.api.Tuple.of(5, true), net.jqwik.api.Tuple.of(1, false)),
                Arbitraries.integers().between(1, 2),
                Arbitraries.integers().between(0, 1_000_000))
            .as((state, kind, second, entitled, binding, round, id) ->
                Cases.answer(
                    "id-" + id,
                    state,
                    kind,
                    Cases.EXPIRES.plusSeconds(second),
                    entitled,
                    binding,
                    round));
    return answer.list().ofMaxSize(8).uniqueElements(each -> each.act().answer());
  }
}
