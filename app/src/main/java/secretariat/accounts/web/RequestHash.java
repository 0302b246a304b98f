package secretariat.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;
import secretariat.accounts.Once;

/** The SHA-256 by which two requests are known to ask for the same. */
final class RequestHash {

  /** Differ from one sending to the next without asking for something else. */
  private static final Set<String> INCIDENTAL = Set.of(Once.FIELD, "_csrf", "lang");

  private final MessageDigest digest;

  private RequestHash() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Of the body's bytes where they were kept, else of a form's fields and files. */
  static byte[] of(HttpServletRequest request) {
    var hash = new RequestHash();
    if (request.getAttribute(Once.BODY_HASH) instanceof byte[] body) {
      hash.part(body);
    }
    new TreeMap<>(request.getParameterMap())
        .forEach((name, values) -> {
          if (!INCIDENTAL.contains(name)) {
            hash.part("field " + name);
            List.of(values).forEach(hash::part);
          }
        });
    var files = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
    if (files != null) {
      new TreeMap<>(files.getMultiFileMap())
          .forEach((name, parts) -> {
            hash.part("file " + name);
            parts.forEach(hash::file);
          });
    }
    return hash.digest.digest();
  }

  private void part(String words) {
    part(words.getBytes(StandardCharsets.UTF_8));
  }

  /** Each part goes with its length, so that no two lists of parts look the same. */
  private void part(byte[] bytes) {
    length(bytes.length);
    digest.update(bytes);
  }

  private void length(long length) {
    digest.update(java.nio.ByteBuffer.allocate(Long.BYTES).putLong(length).array());
  }

  private void file(MultipartFile file) {
    String name = file.getOriginalFilename();
    part(name == null ? "" : name);
    length(file.getSize());
    try (InputStream content = file.getInputStream()) {
      byte[] buffer = new byte[1 << 16];
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
