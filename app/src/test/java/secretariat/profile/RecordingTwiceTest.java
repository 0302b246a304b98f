package secretariat.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import secretariat.register.Subject;

class RecordingTwiceTest {

  record Seen(String what) {}

  private static final Subject SUBJECT = new Subject("state", "KZ");

  @Test
  void what_is_recorded_is_not_recorded_again_and_only_what_is_new_is_added() {
    var first = new PlannedAct(LocalDate.of(2001, 6, 15), new Seen("named"));
    var second = new PlannedAct(LocalDate.of(2017, 6, 9), new Seen("granted"));
    var recorded = ScoProfile.recorded(SUBJECT, List.of(first, second));
    assertThat(ProfileRecorder.missing(List.of(second, first), recorded)).isEmpty();
    var third = new PlannedAct(LocalDate.of(2010, 1, 1), new Seen("granted"));
    assertThat(ProfileRecorder.missing(List.of(first, third, second), recorded))
        .containsExactly(third);
  }

  @Test
  void what_is_missing_is_recorded_from_the_earliest() {
    var late = new PlannedAct(LocalDate.of(2017, 6, 9), new Seen("granted"));
    var early = new PlannedAct(LocalDate.of(2001, 6, 15), new Seen("named"));
    assertThat(ProfileRecorder.missing(List.of(late, early), List.of()))
        .containsExactly(early, late);
  }
}
