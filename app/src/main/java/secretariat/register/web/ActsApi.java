package secretariat.register.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import secretariat.kernel.Capacity;
import secretariat.register.Act;
import secretariat.register.ActId;
import secretariat.register.Log;
import secretariat.register.Log.Place;
import secretariat.register.NoticeBoard;
import secretariat.register.NoticeBoard.Notice;
import secretariat.register.PublicActs;
import secretariat.register.PublicActs.Opening;

/** The register for machines: the log as it stands, and the public acts with their openings. */
@RestController
class ActsApi {

  private static final int NEWEST = 100;

  private final NoticeBoard board;
  private final PublicActs acts;
  private final Log log;

  ActsApi(NoticeBoard board, PublicActs acts, Log log) {
    this.board = board;
    this.acts = acts;
    this.log = log;
  }

  /** One row of the newest acts. */
  record Entered(
      ActId id,
      String kind,
      int version,
      LocalDate effective,
      Instant recorded,
      Capacity capacity) {}

  /** The newest public acts, newest first. */
  record Newest(List<Entered> acts) {}

  /**
   * One public act, with what opens its entry in the log.
   *
   * @param canonical the act as recorded; its UTF-8 bytes are what the commitment covers; absent if
   *     it was erased
   * @param salt in base64; absent if it was erased
   * @param commitment the log entry, in lower-case hexadecimal
   * @param erased under which decision it can no longer be read, if it was erased
   */
  record Opened(
      ActId id,
      String kind,
      int version,
      Optional<String> canonical,
      Optional<String> salt,
      String commitment,
      Optional<Place> place,
      Optional<Erasure> erased) {}

  /**
   * That an act was erased.
   *
   * @param act the act that records it
   */
  record Erasure(ActId act, String body, String number, LocalDate date, String reason) {}

  @GetMapping("/api/register")
  Optional<Notice> register() {
    return board.notice();
  }

  @GetMapping("/api/register/acts")
  Newest newest() {
    return new Newest(acts.newest(NEWEST).stream().map(ActsApi::entered).toList());
  }

  @GetMapping("/api/register/acts/{subjectKind}/{subjectId}/{sequence}")
  Optional<Opened> act(
      @PathVariable String subjectKind,
      @PathVariable String subjectId,
      @PathVariable String sequence) {
    return RegisterController.named(subjectKind, subjectId, sequence)
        .flatMap(id -> acts.opening(id).map(this::opened).or(() -> erased(id)));
  }

  private static Entered entered(Act act) {
    return new Entered(
        act.id(),
        act.kind(),
        act.version(),
        act.effective(),
        act.recorded(),
        act.actor().capacity());
  }

  private Opened opened(Opening opening) {
    Act act = opening.act();
    return new Opened(
        act.id(),
        act.kind(),
        act.version(),
        Optional.of(new String(opening.canonical(), StandardCharsets.UTF_8)),
        Optional.of(Base64.getEncoder().encodeToString(opening.salt())),
        HexFormat.of().formatHex(opening.commitment()),
        log.place(act.id()),
        Optional.empty());
  }

  private Optional<Opened> erased(ActId id) {
    return acts.erased(id)
        .map(erased ->
            new Opened(
                id,
                erased.kind(),
                erased.version(),
                Optional.empty(),
                Optional.empty(),
                HexFormat.of().formatHex(erased.commitment()),
                log.place(id),
                Optional.of(
                    new Erasure(
                        erased.by().id(),
                        erased.decision().body(),
                        erased.decision().number(),
                        erased.decision().date(),
                        erased.decision().reason()))));
  }
}
