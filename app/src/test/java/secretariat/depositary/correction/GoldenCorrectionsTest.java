package secretariat.depositary.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import secretariat.depositary.CitedDecision;
import secretariat.depositary.CopyRectified;
import secretariat.depositary.DepositedText;
import secretariat.depositary.FileReference;
import secretariat.depositary.TextRectified;
import secretariat.depositary.TextRectified.Instrument;
import secretariat.depositary.correction.CorrectionAct.CorrectionMade;
import secretariat.depositary.correction.CorrectionAct.CorrectionProposed;
import secretariat.depositary.correction.CorrectionAct.CorrectionWithdrawn;
import secretariat.depositary.correction.CorrectionAct.Level;
import secretariat.depositary.correction.CorrectionAct.Limit;
import secretariat.depositary.correction.CorrectionAct.NoticeGiven;
import secretariat.depositary.correction.CorrectionAct.ObjectionReceived;
import secretariat.depositary.correction.CorrectionAct.Paper;
import secretariat.depositary.forwarding.Means;
import secretariat.depositary.notification.Addressee;
import secretariat.depositary.standing.CopyStandingStated;
import secretariat.kernel.Language;
import secretariat.kernel.Text;
import secretariat.profile.Citation;
import secretariat.register.GoldenBytes;

/** The content of each kind of act, version 1, byte for byte: a released kind never changes. */
class GoldenCorrectionsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final DepositedText AFTER = new DepositedText(Language.RU, true, "bb", 2, 1);
  private static final String AFTER_JSON =
      "{\"authentic\":true,\"bytes\":2,\"language\":\"ru\",\"pages\":1,\"sha256\":\"bb\"}";
  private static final Text WORDS = new Text(java.util.Map.of(Language.EN, "w"));
  private static final Citation SOURCE = Citation.verified(WORDS);
  private static final String SOURCE_JSON =
      "{\"certainty\":\"verified\",\"seen\":[],\"source\":{\"en\":\"w\"}}";

  static Stream<Arguments> acts() {
    return Stream.of(
        GoldenBytes.of(
            new CopyStandingStated(
                "aa", "superseded", Optional.of("document/d/5"), Optional.of("document/d/9")),
            "{\"by\":\"document/d/9\",\"copy\":\"document/d/5\",\"sha256\":\"aa\","
                + "\"standing\":\"superseded\"}"),
        GoldenBytes.of(
            new CopyStandingStated("aa", "current", Optional.empty(), Optional.empty()),
            "{\"sha256\":\"aa\",\"standing\":\"current\"}"),
        GoldenBytes.of(
            new TextRectified(
                "V-2026-0001",
                Instrument.PROCES_VERBAL,
                Language.RU,
                "aa",
                AFTER,
                WORDS,
                SOURCE,
                Optional.of(DAY),
                Optional.of("E-1"),
                "correction/c"),
            "{\"after\":"
                + AFTER_JSON
                + ",\"before\":\"aa\",\"correction\":\"correction/c\",\"decision\":\"E-1\","
                + "\"error\":{\"en\":\"w\"},\"from\":\"2026-03-02\","
                + "\"instrument\":\"proces-verbal\",\"language\":\"ru\","
                + "\"number\":\"V-2026-0001\",\"source\":"
                + SOURCE_JSON
                + "}"),
        GoldenBytes.of(
            new CopyRectified("V-2026-0002", 5, "D-1/1", "KZ", WORDS, SOURCE),
            "{\"copy\":5,\"copyNumber\":\"D-1/1\",\"error\":{\"en\":\"w\"},"
                + "\"number\":\"V-2026-0002\",\"recipient\":\"KZ\",\"source\":"
                + SOURCE_JSON
                + "}"),
        GoldenBytes.of(
            new CorrectionProposed(
                "d",
                Language.RU,
                "aa",
                AFTER,
                WORDS,
                Optional.of(new Limit(90, DAY, DAY.plusDays(90), Level.OWN_CLAUSE, SOURCE)),
                List.of(new Addressee("KZ", WORDS)),
                Optional.of(new CitedDecision("hsc", "7", "E-1"))),
            "{\"addressees\":[{\"code\":\"KZ\",\"name\":{\"en\":\"w\"}}],\"after\":"
                + AFTER_JSON
                + ",\"before\":\"aa\",\"decision\":{\"body\":\"hsc\",\"number\":\"7\","
                + "\"registryNumber\":\"E-1\"},\"document\":\"d\",\"error\":{\"en\":\"w\"},"
                + "\"language\":\"ru\",\"limit\":{\"dayZero\":\"2026-03-02\",\"days\":90,"
                + "\"lastDay\":\"2026-05-31\",\"level\":\"own-clause\",\"source\":"
                + SOURCE_JSON
                + "}}"),
        GoldenBytes.of(
            new ObjectionReceived(
                "KZ",
                Optional.of(DAY),
                DAY,
                "No",
                Optional.of(new Paper("Note 1", new FileReference("cc", 3)))),
            "{\"madeOn\":\"2026-03-02\",\"paper\":{\"reference\":\"Note 1\","
                + "\"scan\":{\"bytes\":3,\"sha256\":\"cc\"}},\"receivedOn\":\"2026-03-02\","
                + "\"state\":\"KZ\",\"words\":\"No\"}"),
        GoldenBytes.of(
            new NoticeGiven(1, "KZ", Means.E_MAIL, "id"),
            "{\"about\":1,\"evidence\":\"id\",\"means\":\"e-mail\",\"recipient\":\"KZ\"}"),
        GoldenBytes.of(
            new CorrectionMade("document/d/9", "V-2026-0001", Optional.of("Note 3")),
            "{\"agreement\":\"Note 3\",\"number\":\"V-2026-0001\","
                + "\"rectification\":\"document/d/9\"}"),
        GoldenBytes.of(new CorrectionWithdrawn("It was right"), "{\"reason\":\"It was right\"}"));
  }

  @ParameterizedTest
  @MethodSource("acts")
  void the_bytes_are_these_and_are_read_again(Record content, String json) {
    GoldenBytes.require(content, json);
  }
}
