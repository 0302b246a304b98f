package secretariat.depositary.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import secretariat.seal.EvaluationKeys;
import secretariat.seal.SealCheck;

@Tag("any-engine")
class LongCopyTest {

  @TempDir Path folder;

  @Test
  void a_copy_of_200_pages_needs_no_more_than_256_mebibytes() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                LongCopy.class.getName(),
                folder.toString(),
                "200")
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).contains("203 pages");
    assertThat(SealCheck.of(folder.resolve("copy.pdf"), keys())).isEqualTo(SealCheck.VALID_T);
  }

  private EvaluationKeys keys() {
    return EvaluationKeys.in(folder.resolve("keys"), "Test");
  }
}
