package secretariat.depositary.forwarding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import secretariat.depositary.FileReference;
import secretariat.depositary.forwarding.ForwardingAct.AddressNotified;
import secretariat.depositary.forwarding.ForwardingAct.CopyDelivered;
import secretariat.depositary.forwarding.ForwardingAct.CopyDispatched;
import secretariat.depositary.forwarding.ForwardingAct.DefectReported;
import secretariat.depositary.forwarding.ForwardingAct.DeliveryFailed;
import secretariat.depositary.forwarding.ForwardingAct.FurtherCopyRequested;
import secretariat.depositary.forwarding.ForwardingAct.Ground;
import secretariat.depositary.forwarding.ForwardingAct.ReceiptAcknowledged;
import secretariat.depositary.forwarding.ForwardingAct.RectificationCommunicated;
import secretariat.register.GoldenBytes;

/** The content of each kind of act, version 1, byte for byte: a released kind never changes. */
class GoldenForwardingTest {

  static Stream<Arguments> acts() {
    return Stream.of(
        GoldenBytes.of(
            new CopyDispatched("D-1/2", Means.E_MAIL, "N-3", Optional.of("<id@x>")),
            "{\"copyNumber\":\"D-1/2\",\"means\":\"e-mail\",\"messageId\":\"<id@x>\",\"noteNumber\":\"N-3\"}"),
        GoldenBytes.of(
            new DeliveryFailed("D-1/2", Means.PAPER, "returned"),
            "{\"copyNumber\":\"D-1/2\",\"means\":\"paper\",\"reason\":\"returned\"}"),
        GoldenBytes.of(
            new CopyDelivered("D-1/2", Means.PORTAL, "portal", Optional.empty()),
            "{\"copyNumber\":\"D-1/2\",\"evidence\":\"portal\",\"means\":\"portal\"}"),
        GoldenBytes.of(
            new CopyDelivered(
                "D-1/2", Means.PAPER, "signed", Optional.of(new FileReference("00ff", 7))),
            "{\"copyNumber\":\"D-1/2\",\"evidence\":\"signed\",\"means\":\"paper\","
                + "\"scan\":{\"bytes\":7,\"sha256\":\"00ff\"}}"),
        GoldenBytes.of(
            new ReceiptAcknowledged("D-1/2", Optional.of("Note 4")),
            "{\"copyNumber\":\"D-1/2\",\"reference\":\"Note 4\"}"),
        GoldenBytes.of(
            new DefectReported("D-1/2", "blank"),
            "{\"copyNumber\":\"D-1/2\",\"defect\":\"blank\"}"),
        GoldenBytes.of(
            new FurtherCopyRequested(
                Ground.NEW_MEMBER, "Embassy", LocalDate.of(2026, 3, 2), Optional.empty()),
            "{\"ground\":\"new-member\",\"received\":\"2026-03-02\",\"requester\":\"Embassy\"}"),
        GoldenBytes.of(
            new RectificationCommunicated("D-1/2", "V-1", Means.PAPER, "signed"),
            "{\"copyNumber\":\"D-1/2\",\"evidence\":\"signed\",\"means\":\"paper\","
                + "\"rectification\":\"V-1\"}"),
        GoldenBytes.of(
            new AddressNotified(Means.PORTAL, Optional.of("a"), "Note 1"),
            "{\"address\":\"a\",\"means\":\"portal\",\"note\":\"Note 1\"}"));
  }

  @ParameterizedTest
  @MethodSource("acts")
  void the_bytes_are_these_and_are_read_again(Record content, String json) {
    GoldenBytes.require(content, json);
  }
}
