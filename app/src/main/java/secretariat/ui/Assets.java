package secretariat.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Style sheets, scripts and pictures: every module's {@code assets} folder, and htmx. Their
 * addresses carry a digest of all of them, so that a browser may keep them for ever.
 */
@Component
final class Assets {

  private static final String HTMX = "META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";

  private final Map<String, byte[]> files = new TreeMap<>();
  private final String edition;

  Assets() {
    try {
      String pattern = "classpath*:secretariat/*/assets/**/*.*";
      for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
        files.put(name(file.getURL().toString()), file.getContentAsByteArray());
      }
      files.put("ui/htmx.js", new ClassPathResource(HTMX).getContentAsByteArray());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    edition = digest(files);
  }

  /** Where a browser finds a file, such as {@code ui/style.css}. */
  String address(String name) {
    if (!files.containsKey(name)) {
      throw new IllegalArgumentException(
          "No asset \"%s\". There are: %s".formatted(name, files.keySet()));
    }
    return "/assets/" + edition + "/" + name;
  }

  Optional<byte[]> file(String asked, String name) {
    return asked.equals(edition) ? Optional.ofNullable(files.get(name)) : Optional.empty();
  }

  String edition() {
    return edition;
  }

  /** {@code …/secretariat/ui/assets/style.css} is called {@code ui/style.css}. */
  private static String name(String address) {
    int end = address.lastIndexOf("/assets/");
    int start = address.lastIndexOf('/', end - 1) + 1;
    return address.substring(start, end) + "/" + address.substring(end + "/assets/".length());
  }

  private static String digest(Map<String, byte[]> files) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      files.forEach((name, bytes) -> {
        sha.update(name.getBytes(StandardCharsets.UTF_8));
        sha.update((byte) 0);
        sha.update(bytes);
      });
      return HexFormat.of().formatHex(sha.digest(), 0, 8);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
