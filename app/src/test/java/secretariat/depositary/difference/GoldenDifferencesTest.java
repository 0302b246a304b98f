package secretariat.depositary.difference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import secretariat.depositary.CitedDecision;
import secretariat.depositary.difference.DifferenceAct.DifferenceBrought;
import secretariat.depositary.difference.DifferenceAct.DifferenceDecided;
import secretariat.depositary.difference.DifferenceAct.DifferenceNoticeGiven;
import secretariat.depositary.difference.DifferenceAct.DifferenceReceived;
import secretariat.depositary.difference.DifferenceAct.DifferenceWithdrawn;
import secretariat.depositary.difference.DifferenceAct.Note;
import secretariat.depositary.forwarding.Means;
import secretariat.depositary.notification.Addressee;
import secretariat.kernel.Language;
import secretariat.kernel.Text;
import secretariat.register.GoldenBytes;

/** The content of each kind of act, version 1, byte for byte: a released kind never changes. */
class GoldenDifferencesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Text WORDS = new Text(Map.of(Language.EN, "w"));
  private static final Addressee STATE = new Addressee("KZ", WORDS);
  private static final String STATE_JSON = "{\"code\":\"KZ\",\"name\":{\"en\":\"w\"}}";

  static Stream<Arguments> acts() {
    return Stream.of(
        GoldenBytes.of(
            new DifferenceReceived(
                "d", STATE, Matter.COPIES, WORDS, Optional.of(new Note("12", DAY)), DAY),
            "{\"document\":\"d\",\"matter\":\"copies\","
                + "\"note\":{\"madeOn\":\"2026-03-02\",\"number\":\"12\"},"
                + "\"receivedOn\":\"2026-03-02\",\"state\":"
                + STATE_JSON
                + ",\"words\":{\"en\":\"w\"}}"),
        GoldenBytes.of(
            new DifferenceReceived("d", STATE, Matter.CONDUCT, WORDS, Optional.empty(), DAY),
            "{\"document\":\"d\",\"matter\":\"conduct\",\"receivedOn\":\"2026-03-02\",\"state\":"
                + STATE_JSON
                + ",\"words\":{\"en\":\"w\"}}"),
        GoldenBytes.of(
            new DifferenceBrought(Optional.empty(), List.of(STATE), Optional.empty()),
            "{\"states\":[" + STATE_JSON + "]}"),
        GoldenBytes.of(
            new DifferenceBrought(Optional.of("hsc"), List.of(), Optional.of("S/1")),
            "{\"note\":\"S/1\",\"organ\":\"hsc\",\"states\":[]}"),
        GoldenBytes.of(
            new DifferenceNoticeGiven(2, "KZ", Means.E_MAIL, "id"),
            "{\"about\":2,\"evidence\":\"id\",\"means\":\"e-mail\",\"recipient\":\"KZ\"}"),
        GoldenBytes.of(
            new DifferenceDecided(WORDS, new CitedDecision("hsc", "7", "E-1")),
            "{\"decision\":{\"body\":\"hsc\",\"number\":\"7\",\"registryNumber\":\"E-1\"},"
                + "\"outcome\":{\"en\":\"w\"}}"),
        GoldenBytes.of(new DifferenceWithdrawn(Optional.of("14")), "{\"note\":\"14\"}"),
        GoldenBytes.of(new DifferenceWithdrawn(Optional.empty()), "{}"));
  }

  @ParameterizedTest
  @MethodSource("acts")
  void the_bytes_are_these_and_are_read_again(Record content, String json) {
    GoldenBytes.require(content, json);
  }
}
