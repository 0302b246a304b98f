package secretariat.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import secretariat.kernel.Text;
import secretariat.membership.AccessionAct.AccessionAbandoned;
import secretariat.membership.AccessionAct.AccessionOpened;
import secretariat.membership.AccessionAct.AccessionRequested;
import secretariat.membership.AccessionAct.Addressee;
import secretariat.membership.AccessionAct.MemorandumRatified;
import secretariat.membership.AccessionAct.Obligation;
import secretariat.membership.AccessionAct.ObligationFulfilled;
import secretariat.membership.AccessionAct.ObligationsAccepted;
import secretariat.membership.AccessionAct.StateAdmitted;
import secretariat.membership.MembershipAct.Decision;
import secretariat.profile.Citation;
import secretariat.register.GoldenBytes;

/** The content of each step to membership, version 1, byte for byte. */
class GoldenAccessionsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Text WORDS = Text.ofTags(java.util.Map.of("en", "w"));
  private static final Citation PAPER = Citation.verified(WORDS);
  private static final String PAPER_JSON =
      "{\"certainty\":\"verified\",\"seen\":[],\"source\":{\"en\":\"w\"}}";
  private static final Decision DECISION =
      new Decision(Optional.of("hsc"), DAY, Optional.of("3"), Optional.of(DAY), PAPER);
  private static final String DECISION_JSON =
      "{\"body\":\"hsc\",\"number\":\"3\",\"on\":\"2026-03-02\",\"source\":"
          + PAPER_JSON
          + ",\"submitted\":\"2026-03-02\"}";

  static Stream<Arguments> acts() {
    return Stream.of(
        GoldenBytes.of(
            new AccessionRequested(
                "2026-03", Optional.of(Addressee.CHAIR_OF_THE_FOREIGN_MINISTERS), PAPER),
            "{\"addressee\":\"chair-of-the-foreign-ministers\",\"received\":\"2026-03\",\"source\":"
                + PAPER_JSON
                + "}"),
        GoldenBytes.of(new AccessionOpened(DECISION), "{\"decision\":" + DECISION_JSON + "}"),
        GoldenBytes.of(
            new ObligationsAccepted(
                DAY,
                List.of("KZ", "SCO"),
                List.of(new Obligation("charter", WORDS, DAY)),
                PAPER,
                Optional.empty()),
            "{\"obligations\":[{\"by\":\"2026-03-02\",\"title\":{\"en\":\"w\"},"
                + "\"treaty\":\"charter\"}],\"signatories\":[\"KZ\",\"SCO\"],"
                + "\"signed\":\"2026-03-02\",\"source\":"
                + PAPER_JSON
                + "}"),
        GoldenBytes.of(
            new MemorandumRatified("KZ", WORDS, "2026-03", Optional.of(DAY), PAPER),
            "{\"by\":\"KZ\",\"name\":{\"en\":\"w\"},\"ratified\":\"2026-03\","
                + "\"received\":\"2026-03-02\",\"source\":"
                + PAPER_JSON
                + "}"),
        GoldenBytes.of(
            new ObligationFulfilled("charter", DAY, PAPER),
            "{\"acceded\":\"2026-03-02\",\"source\":" + PAPER_JSON + ",\"treaty\":\"charter\"}"),
        GoldenBytes.of(
            new AccessionAbandoned(DAY, PAPER),
            "{\"notice\":" + PAPER_JSON + ",\"received\":\"2026-03-02\"}"),
        GoldenBytes.of(
            new StateAdmitted(DECISION, DAY, PAPER),
            "{\"decision\":"
                + DECISION_JSON
                + ",\"memorandum\":\"2026-03-02\",\"memorandumSource\":"
                + PAPER_JSON
                + "}"));
  }

  @ParameterizedTest
  @MethodSource("acts")
  void the_bytes_are_these_and_are_read_again(Record content, String json) {
    GoldenBytes.require(content, json);
  }
}
