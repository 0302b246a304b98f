package secretariat.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {

  @TempDir Path folder;

  @Test
  void a_genuine_copy_is_told_in_three_languages() throws IOException {
    List<String> files =
        files(RegisteredCopy.FILE, RegisteredCopy.proof(), RegisteredCopy.policy());
    assertThat(run(files, "en", 0))
        .contains("GENUINE", "register.example.int/acts", "KZ", "tree size 5", "PAdES");
    assertThat(run(files, "ru", 0))
        .contains("ПОДЛИННОСТЬ ПОДТВЕРЖДЕНА", "размер дерева 5", "PAdES");
    assertThat(run(files, "zh", 0)).contains("真实无误", "树规模 5", "PAdES");
  }

  @Test
  void a_copy_that_is_not_proven_names_the_step_in_three_languages() throws IOException {
    byte[] other = RegisteredCopy.FILE.clone();
    other[3] ^= 1;
    List<String> files = files(other, RegisteredCopy.proof(), RegisteredCopy.policy());
    assertThat(run(files, "en", 1)).contains("NOT PROVEN", "file-hash", "SHA-256");
    assertThat(run(files, "ru", 1)).contains("НЕ ДОКАЗАНА", "file-hash");
    assertThat(run(files, "zh", 1)).contains("未能证明", "file-hash");
  }

  @Test
  void a_policy_without_witnesses_is_warned_of() throws IOException {
    String alone = "log " + RegisteredCopy.LOG.verifierKey() + "\nquorum none\n";
    assertThat(run(files(RegisteredCopy.FILE, RegisteredCopy.proof(), alone), "en", 0))
        .contains("No witness: another register could have been shown to others.");
  }

  @Test
  void wrong_usage_and_unreadable_files_are_neither_yes_nor_no() throws IOException {
    List<String> files =
        files(RegisteredCopy.FILE, RegisteredCopy.proof(), RegisteredCopy.policy());
    assertThat(run(List.of(), "en", 2)).contains("Usage");
    assertThat(run(files.subList(0, 2), "ru", 2)).contains("Использование");
    assertThat(run(files, "fr", 2)).contains("Usage");
    assertThat(run(List.of("missing", files.get(1), files.get(2)), "en", 2)).contains("missing");
    assertThat(run(List.of(files.get(0), folder.toString(), files.get(2)), "zh", 2))
        .contains("文件无法读取");
    assertThat(run(List.of("\0", files.get(1), files.get(2)), "en", 2)).contains("cannot be read");
  }

  @Test
  void text_from_outside_cannot_steer_the_terminal() throws IOException {
    String act = RegisteredCopy.act().replace("\"KZ\"", "\"\\u001b[31mKZ\u202eSU\u2028\"");
    String proof =
        RegisteredCopy.proof(act, RegisteredCopy.LOG, RegisteredCopy.KZ, RegisteredCopy.UZ);
    assertThat(run(files(RegisteredCopy.FILE, proof, RegisteredCopy.policy()), "en", 0))
        .contains("KZ")
        .doesNotContain("\u001b", "\u202e", "\u2028");
  }

  @Test
  void every_sentence_exists_in_every_language() {
    List<String> keys = new ArrayList<>();
    Arrays.stream(Reason.values()).forEach(reason -> keys.add("reason." + reason.code()));
    Arrays.stream(Step.values()).forEach(step -> keys.add("step." + step.code()));
    Arrays.stream(Caveat.values()).forEach(caveat -> keys.add("caveat." + caveat.code()));
    for (String language : Words.LANGUAGES) {
      Words words = Words.in(language);
      assertThat(keys).as(language).allMatch(words::has);
      assertThat(words.keys()).isEqualTo(Words.in("en").keys());
      for (String key : words.keys()) {
        assertThat(places(words, key))
            .as(language + " " + key)
            .isEqualTo(places(Words.in("en"), key));
      }
    }
  }

  private static Set<String> places(Words words, String key) {
    Set<String> places = new TreeSet<>();
    java.util.regex.Pattern.compile("\\{\\d}")
        .matcher(words.say(key))
        .results()
        .forEach(place -> places.add(place.group()));
    return places;
  }

  private List<String> files(byte[] file, String proof, String policy) throws IOException {
    return List.of(
        Files.write(folder.resolve("copy.pdf"), file).toString(),
        Files.writeString(folder.resolve("copy.pdf.tlog-proof"), proof).toString(),
        Files.writeString(folder.resolve("trust.policy"), policy).toString());
  }

  private static String run(List<String> files, String language, int expected) {
    List<String> arguments = new ArrayList<>(files);
    arguments.add("--lang");
    arguments.add(language);
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    assertThat(Verify.run(arguments, out, out)).isEqualTo(expected);
    return said.toString(StandardCharsets.UTF_8);
  }
}
