package secretariat.offices;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import secretariat.offices.Apportionment.Method;
import secretariat.offices.Apportionment.Settled;
import secretariat.offices.Apportionment.Tied;
import secretariat.profile.ScoProfile;

/** The division of posts by the scale of contributions, by two methods. */
class ApportionmentTest {

  private static final Map<String, BigDecimal> SCALE =
      ScoProfile.PROFILE.staffing().quotas().scales().getLast().shares();

  @ParameterizedTest
  @CsvSource({
    "30, LARGEST_REMAINDER, 2 2 2 4 5 2 2 5 2 4",
    "30, WEBSTER,           2 2 2 4 5 2 2 5 2 4",
    "36, LARGEST_REMAINDER, 2 2 2 6 6 3 2 6 2 5",
    "36, WEBSTER,           2 2 2 6 6 3 2 6 2 5"
  })
  void the_scale_of_2025_divides_so_many_posts(int posts, Method method, String expected) {
    assertThat(Apportionment.divide(posts, SCALE, method))
        .isInstanceOfSatisfying(
            Settled.class,
            settled ->
                assertThat(settled.posts().values().stream().map(String::valueOf).toList())
                    .containsExactly(expected.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({"LARGEST_REMAINDER", "WEBSTER"})
  void with_forty_posts_india_and_pakistan_tie_for_one_and_the_division_asks(Method method) {
    assertThat(Apportionment.divide(40, SCALE, method))
        .isInstanceOfSatisfying(
            Tied.class,
            tied -> {
              assertThat(tied.states()).containsExactlyInAnyOrder("IN", "PK");
              assertThat(tied.posts()).isEqualTo(1);
              assertThat(tied.settled().values().stream().mapToInt(each -> each).sum())
                  .isEqualTo(39);
            });
  }

  @Property
  void what_is_divided_is_all_that_there_was(
      @ForAll("scales") Map<String, BigDecimal> scale,
      @ForAll @IntRange(min = 0, max = 300) int posts,
      @ForAll Method method) {
    assertThat(sum(Apportionment.divide(posts, scale, method))).isEqualTo(posts);
  }

  @Property
  void the_order_in_which_states_stand_changes_nothing(
      @ForAll("scales") Map<String, BigDecimal> scale,
      @ForAll @IntRange(min = 0, max = 120) int posts,
      @ForAll Method method) {
    var reversed = new LinkedHashMap<String, BigDecimal>();
    List<String> states = new ArrayList<>(scale.keySet()).reversed();
    states.forEach(state -> reversed.put(state, scale.get(state)));
    Apportionment one = Apportionment.divide(posts, scale, method);
    Apportionment other = Apportionment.divide(posts, reversed, method);
    assertThat(other.getClass()).isEqualTo(one.getClass());
    if (one instanceof Settled(Map<String, Integer> given)) {
      assertThat(((Settled) other).posts()).isEqualTo(given);
    }
  }

  @Property
  void by_remainders_nobody_is_further_than_one_post_from_the_exact_share(
      @ForAll("scales") Map<String, BigDecimal> scale,
      @ForAll @IntRange(min = 0, max = 300) int posts) {
    if (Apportionment.divide(posts, scale, Method.LARGEST_REMAINDER)
        instanceof Settled(Map<String, Integer> given)) {
      double sum = scale.values().stream().mapToDouble(BigDecimal::doubleValue).sum();
      given.forEach((state, number) ->
          assertThat(Math.abs(number - posts * scale.get(state).doubleValue() / sum))
              .isLessThan(1.000001));
    }
  }

  private static int sum(Apportionment division) {
    return switch (division) {
      case Settled(Map<String, Integer> given) -> total(given);
      case Tied(Map<String, Integer> given, List<String> states, int open) -> {
        assertThat(states.size()).isGreaterThan(open);
        yield total(given) + open;
      }
    };
  }

  private static int total(Map<String, Integer> given) {
    return given.values().stream().mapToInt(each -> each).sum();
  }

  @Provide
  Arbitrary<Map<String, BigDecimal>> scales() {
    return Arbitraries.maps(
            Arbitraries.strings().withCharRange('A', 'Z').ofLength(2),
            Arbitraries.integers().between(1, 250).map(tenths -> BigDecimal.valueOf(tenths, 1)))
        .ofMinSize(1)
        .ofMaxSize(15);
  }
}
