package secretariat.register.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import secretariat.register.Log;

/** The log as C2SP tlog-tiles serves it: checkpoint, tiles, entry bundles, and the policy. */
@RestController
class LogController {

  private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
  private static final Pattern NUMBER =
      Pattern.compile("((?:x[0-9]{3}/){0,5})([0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

  /** Which tile: its number, and how many hashes wide. */
  private record Place(long number, int width) {}

  private final Log log;

  LogController(Log log) {
    this.log = log;
  }

  @GetMapping("/log/checkpoint")
  ResponseEntity<String> checkpoint() {
    return text(log.checkpoint());
  }

  @GetMapping("/log/policy")
  ResponseEntity<String> policy() {
    return text(log.policy());
  }

  @GetMapping("/log/tile/{level:[0-9]|[1-5][0-9]|6[0-3]}/{*number}")
  ResponseEntity<byte[]> tile(@PathVariable int level, @PathVariable String number) {
    return bytes(place(number).flatMap(place -> log.tile(level, place.number(), place.width())));
  }

  @GetMapping("/log/tile/entries/{*number}")
  ResponseEntity<byte[]> entries(@PathVariable String number) {
    return bytes(
        place(number)
            .flatMap(place -> log.entries(place.number(), place.width()))
            .map(LogController::bundle));
  }

  private static Optional<Place> place(String path) {
    Matcher matcher = NUMBER.matcher(path.startsWith("/") ? path.substring(1) : path);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String digits = matcher.group(1).replaceAll("[x/]", "") + matcher.group(2);
    int width = matcher.group(3) == null ? 256 : Integer.parseInt(matcher.group(3));
    boolean shortest = matcher.group(1).isEmpty() || !matcher.group(1).startsWith("x000/");
    boolean partial = matcher.group(3) == null || width < 256;
    return shortest && partial
        ? Optional.of(new Place(Long.parseLong(digits), width))
        : Optional.empty();
  }

  private static byte[] bundle(List<byte[]> entries) {
    var bundle = new ByteArrayOutputStream();
    for (byte[] entry : entries) {
      bundle.write(entry.length >> 8);
      bundle.write(entry.length);
      bundle.writeBytes(entry);
    }
    return bundle.toByteArray();
  }

  private static ResponseEntity<String> text(Optional<String> found) {
    return found
        .map(text ->
            ResponseEntity.ok().contentType(TEXT).cacheControl(CacheControl.noCache()).body(text))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private static ResponseEntity<byte[]> bytes(Optional<byte[]> found) {
    return found
        .map(bytes ->
            ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body(bytes))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }
}
