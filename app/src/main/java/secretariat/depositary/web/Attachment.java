package secretariat.depositary.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file that the reader keeps; nobody on the way does. */
final class Attachment {

  private Attachment() {}

  static <T> ResponseEntity<T> of(MediaType type, String name, T content) {
    return ResponseEntity.ok()
        .contentType(type)
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name))
        .body(content);
  }

  /** Where to write a ZIP file, piece by piece. */
  static OutputStream zip(HttpServletResponse response, String name) throws IOException {
    response.setContentType("application/zip");
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(name));
    return response.getOutputStream();
  }

  private static String disposition(String name) {
    return "attachment; filename=\"%s\"".formatted(name);
  }
}
