package secretariat.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The worked example of docs/formats.md. Its bytes are frozen: if one changes, the formats have
 * changed, and every proof that was ever issued with them.
 */
class WorkedExampleTest {

  @Test
  void the_frozen_files_are_what_this_code_makes() throws IOException {
    assertThat(file("copy.pdf")).isEqualTo(Bytes.of(RegisteredCopy.FILE));
    assertThat(file("act.json")).isEqualTo(Bytes.utf8(RegisteredCopy.act()));
    assertThat(file("copy.pdf.tlog-proof")).isEqualTo(Bytes.utf8(RegisteredCopy.proof()));
    assertThat(file("trust.policy")).isEqualTo(Bytes.utf8(RegisteredCopy.policy()));
  }

  @Test
  void the_frozen_copy_is_genuine() throws IOException {
    assertThat(
            RegisteredCopy.check(
                file("copy.pdf").array(), file("copy.pdf.tlog-proof"), file("trust.policy")))
        .isInstanceOf(Answer.Genuine.class);
  }

  @Test
  void the_description_of_the_formats_shows_these_bytes() throws IOException {
    String formats = Files.readString(Path.of("..", "docs", "formats.md"));
    Commitment ours = new Commitment(RegisteredCopy.SALT, file("act.json"));
    Tree tree = Tree.of(RegisteredCopy.entries(ours));
    assertThat(formats)
        .contains(
            text("copy.pdf.tlog-proof"),
            text("trust.policy"),
            text("act.json"),
            RegisteredCopy.digest(RegisteredCopy.FILE).sha256().hex(),
            ours.entry().hex(),
            ours.leafHash().hex(),
            tree.root(RegisteredCopy.SIZE).hex());
    RegisteredCopy.entries(ours).forEach(entry -> assertThat(formats).contains(entry.hex()));
  }

  private static String text(String name) throws IOException {
    return new String(file(name).array(), StandardCharsets.UTF_8);
  }

  private static Bytes file(String name) throws IOException {
    try (InputStream file = WorkedExampleTest.class.getResourceAsStream("/example/" + name)) {
      assertThat(file).as(name).isNotNull();
      return Bytes.of(file.readAllBytes());
    }
  }
}
