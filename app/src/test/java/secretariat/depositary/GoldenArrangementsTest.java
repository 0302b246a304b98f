package secretariat.depositary;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import secretariat.profile.Periods.Start;
import secretariat.register.GoldenBytes;

/** The content of each kind of act, version 1, byte for byte: a released kind never changes. */
class GoldenArrangementsTest {

  static Stream<Arguments> acts() {
    return Stream.of(
        GoldenBytes.of(
            new ConcernDecided("RATS", true, "Its mandate"),
            "{\"body\":\"RATS\",\"concerned\":true,\"reason\":\"Its mandate\"}"),
        GoldenBytes.of(
            new ForwardingClauseRecorded(
                15, Start.SIGNATURE, LocalDate.of(2026, 2, 27), "art. 21", "within 15 days"),
            "{\"article\":\"art. 21\",\"dayZero\":\"2026-02-27\",\"days\":15,"
                + "\"from\":\"signature\",\"wording\":\"within 15 days\"}"),
        GoldenBytes.of(
            new ParticipationClauseRecorded(
                List.of("observer", "member", "observer"),
                List.of("MN", "AF"),
                "art. 14",
                "open for accession"),
            "{\"article\":\"art. 14\",\"standings\":[\"member\",\"observer\"],"
                + "\"states\":[\"AF\",\"MN\"],\"wording\":\"open for accession\"}"),
        GoldenBytes.of(
            new PartiesRecorded(List.of("RU", "KZ"), LocalDate.of(2026, 1, 31), "Note 17"),
            "{\"on\":\"2026-01-31\",\"source\":\"Note 17\",\"states\":[\"KZ\",\"RU\"]}"));
  }

  @ParameterizedTest
  @MethodSource("acts")
  void the_bytes_are_these_and_are_read_again(Record content, String json) {
    GoldenBytes.require(content, json);
  }
}
