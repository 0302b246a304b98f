package secretariat.depositary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import secretariat.depositary.forwarding.ForwardingBoard.About;
import secretariat.depositary.forwarding.ForwardingBoard.Facts;
import secretariat.depositary.forwarding.ForwardingBoard.Made;
import secretariat.depositary.forwarding.ForwardingBoard.Row;
import secretariat.depositary.forwarding.ForwardingBoard.Whose;
import secretariat.depositary.forwarding.Troubles.Trouble;
import secretariat.kernel.Rule;
import secretariat.kernel.Text;

/** Until when the board of a document goes on telling by itself. */
class BoardLineTest {

  private static final Optional<Made> MADE = Optional.of(new Made(5, "D-2026-0001/1"));
  private static final Optional<LocalDate> TODAY = Optional.of(LocalDate.of(2026, 11, 23));
  private static final Optional<Trouble> TROUBLE =
      Optional.of(
          new Trouble(
              "KZ", Rule.of("depositary.mail-refused").refuses(""), Instant.MIN, Instant.MAX, 3));

  @Test
  void as_long_as_a_copy_is_made_or_leaves_by_itself() {
    assertThat(line(Optional.empty(), Optional.empty(), false, Optional.empty())).isTrue();
    assertThat(line(MADE, Optional.empty(), true, Optional.empty())).isTrue();
  }

  @Test
  void not_once_an_official_has_to_do_something_or_nobody() {
    assertThat(line(MADE, Optional.empty(), false, Optional.empty())).as("by hand").isFalse();
    assertThat(line(MADE, Optional.empty(), true, TROUBLE)).as("refused").isFalse();
    assertThat(line(MADE, TODAY, true, Optional.empty())).as("delivered").isFalse();
  }

  private static boolean line(
      Optional<Made> made,
      Optional<LocalDate> delivered,
      boolean byItself,
      Optional<Trouble> trouble) {
    var facts =
        new Facts(
            TODAY,
            Optional.empty(),
            delivered,
            Optional.empty(),
            Optional.empty(),
            delivered,
            Optional.empty(),
            Optional.empty());
    var row =
        new Row(
            new About("one", "D-2026-0001", Text.same("Treaty")),
            new Whose("KZ", Optional.empty(), "member", false),
            made,
            facts);
    return new BoardLine(row, Text.same("Kazakhstan"), Optional.empty(), byItself, trouble)
        .isMoving();
  }
}
