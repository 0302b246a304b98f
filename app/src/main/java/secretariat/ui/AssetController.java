package secretariat.ui;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the assets; a browser asks for each once. */
@Controller
final class AssetController {

  private final Assets assets;

  AssetController(Assets assets) {
    this.assets = assets;
  }

  @GetMapping("/assets/{edition}/{*name}")
  ResponseEntity<byte[]> asset(@PathVariable String edition, @PathVariable String name) {
    String file = name.substring(1);
    return assets
        .file(edition, file)
        .map(bytes ->
            ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .eTag(assets.edition())
                .contentType(
                    MediaTypeFactory.getMediaType(file).orElse(MediaType.APPLICATION_OCTET_STREAM))
                .body(bytes))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }
}
