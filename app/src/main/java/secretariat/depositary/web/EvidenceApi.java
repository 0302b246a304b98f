package secretariat.depositary.web;

import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import secretariat.depositary.evidence.TimestampDesk;
import secretariat.register.ActId;
import secretariat.register.LogKeys;

/** The log's keys and the time-stamps over its checkpoints, for machines. */
@RestController
class EvidenceApi {

  private final LogKeys keys;
  private final TimestampDesk stamps;

  EvidenceApi(LogKeys keys, TimestampDesk stamps) {
    this.keys = keys;
    this.stamps = stamps;
  }

  /**
   * A time-stamp over a checkpoint.
   *
   * @param sha256 of the checkpoint
   * @param token in DER, in base64
   */
  record Stamp(
      ActId act,
      String origin,
      long size,
      String sha256,
      Instant time,
      String authority,
      String token) {}

  record Evidence(List<LogKeys.Period> keys, List<Stamp> timeStamps) {}

  @GetMapping("/api/check/evidence")
  Evidence evidence() {
    return new Evidence(
        keys.periods(),
        stamps.renewals().stream()
            .map(each ->
                new Stamp(
                    each.act().id(),
                    each.stamp().origin(),
                    each.stamp().size(),
                    each.stamp().sha256(),
                    each.stamp().time(),
                    each.stamp().authority(),
                    each.stamp().token()))
            .toList());
  }
}
