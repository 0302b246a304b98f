package secretariat.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.Arguments;

/** The bytes in which the content of an act was released, and which every later release reads. */
public final class GoldenBytes {

  private GoldenBytes() {}

  /** A row of a table of acts, named after the act. */
  public static Arguments of(Record content, String json) {
    return Arguments.of(Named.of(content.getClass().getSimpleName(), content), json);
  }

  public static void require(Record content, String json) {
    byte[] bytes = Canonical.write(content);
    assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(json);
    assertThat(Canonical.read(bytes, content.getClass())).isEqualTo(content);
  }
}
