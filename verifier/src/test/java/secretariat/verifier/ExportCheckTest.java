package secretariat.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export that is sound, and every way in which one can be changed. */
class ExportCheckTest {

  private static final String NAME = "document/6f9c2b1e-8a35-4d0c-b7d2-51a4f0c3e977/5";
  private static final String ACT = "acts/" + NAME + ".json";
  private static final String ACT_PROOF = "acts/" + NAME + ".tlog-proof";
  private static final String COPY = "copies/copy-1-KZ.pdf";
  private static final String COPY_PROOF = "copies/copy-1-KZ.tlog-proof";

  @TempDir private Path folder;

  @Test
  void a_sound_export_is_told_in_three_languages() throws IOException {
    assertThat(run(files(), "en", 0))
        .contains("SOUND.", "KZ", RegisteredCopy.ORIGIN, "Acts: 1", "Certified copies: 1")
        .contains("nothing was left out");
    assertThat(run(files(), "ru", 0)).contains("ВЫГРУЗКА ВЕРНА", "ничего не пропущено");
    assertThat(run(files(), "zh", 0)).contains("导出无误", "有无遗漏");
  }

  @Test
  void a_changed_byte_is_named_with_its_file() throws IOException {
    for (String path : files().keySet()) {
      var files = files();
      String manifest = manifest(files);
      byte[] changed = files.get(path).clone();
      changed[changed.length / 2] ^= 1;
      files.put(path, changed);
      assertThat(run(zip(files, manifest), "en", 1))
          .as(path)
          .contains("NOT SOUND", path, "are not those that the manifest names");
    }
  }

  @Test
  void a_changed_byte_with_a_manifest_that_was_changed_to_fit_is_found_by_the_proof()
      throws IOException {
    var copy = files();
    copy.put(COPY, "%PDF-1.7 another".getBytes(StandardCharsets.UTF_8));
    assertThat(run(copy, "en", 1)).contains(COPY, "file-hash");
    var act = files();
    act.put(ACT, RegisteredCopy.act().replace("\"KZ\"", "\"CN\"").getBytes(StandardCharsets.UTF_8));
    assertThat(run(act, "ru", 1)).contains(ACT, "не является актом");
    var proof = files();
    proof.put(
        ACT_PROOF,
        text(proof.get(ACT_PROOF)).replace("index 3", "index 2").getBytes(StandardCharsets.UTF_8));
    assertThat(run(proof, "zh", 1)).contains(ACT, "inclusion");
  }

  @Test
  void a_missing_file_is_named() throws IOException {
    for (String path : files().keySet()) {
      var files = files();
      String manifest = manifest(files);
      files.remove(path);
      assertThat(run(zip(files, manifest), "en", 1)).contains("The file is missing", path);
    }
    var unpaired = files();
    unpaired.remove(COPY_PROOF);
    assertThat(run(unpaired, "en", 1)).contains("The file is missing", COPY_PROOF);
    var withoutCopy = files();
    withoutCopy.remove(COPY);
    withoutCopy.remove(COPY_PROOF);
    assertThat(run(withoutCopy, "en", 1)).contains("a copy that is not in the export");
  }

  @Test
  void an_extra_file_is_named() throws IOException {
    var files = files();
    String manifest = manifest(files);
    files.put("copies/extra.pdf", new byte[] {1});
    assertThat(run(zip(files, manifest), "en", 1))
        .contains("copies/extra.pdf", "does not stand in the manifest");
    var alone = files();
    alone.put("copies/extra.pdf", new byte[] {1});
    assertThat(run(alone, "en", 1)).contains("The file is missing", "copies/extra.tlog-proof");
    var stray = files();
    stray.put("acts/document/x/1.tlog-proof", stray.get(ACT_PROOF));
    assertThat(run(stray, "en", 1)).contains("The file is missing", "acts/document/x/1.json");
  }

  @Test
  void a_proof_of_another_log_or_for_another_state_is_refused() throws IOException {
    var other = files();
    byte[] foreign =
        RegisteredCopy.proof("other.example/acts", RegisteredCopy.act(), RegisteredCopy.LOG)
            .getBytes(StandardCharsets.UTF_8);
    other.put(COPY_PROOF, foreign);
    assertThat(run(other, "en", 1)).contains(COPY, "checkpoint-signature", "other.example/acts");
    String elsewhere = manifest(files()).replace(RegisteredCopy.ORIGIN, "other.example/acts");
    assertThat(run(zip(files(), elsewhere), "en", 1)).contains("the export is of");
    String forChina = manifest(files()).replace("state KZ", "state CN");
    assertThat(run(zip(files(), forChina), "en", 1)).contains("issued to KZ; the export is for CN");
  }

  @Test
  void an_act_under_another_name_is_refused() throws IOException {
    var files = files();
    files.put("acts/document/x/1.json", files.remove(ACT));
    files.put("acts/document/x/1.tlog-proof", files.remove(ACT_PROOF));
    assertThat(run(files, "en", 1)).contains("acts/document/x/1.json", "not the act", NAME);
  }

  @Test
  void what_is_no_export_is_refused_without_harm() throws IOException {
    assertThat(run(zip(files(), "nothing\n"), "en", 1)).contains("secretariat/export/v1");
    assertThat(run(zip(Map.of(), ""), "en", 1)).contains("manifest.txt");
    String climbing = manifest(files()) + "0".repeat(64) + " 1 ../evil\n";
    assertThat(run(zip(files(), climbing), "en", 1)).contains("is not of the form", "../evil");
    Path text = Files.writeString(folder.resolve("no.zip"), "no");
    assertThat(run(text, RegisteredCopy.policy(), "en", 2)).contains("cannot be read");
    assertThat(run(zip(files(), manifest(files())), "log broken\n", "en", 1))
        .contains("read-policy");
  }

  private static Map<String, byte[]> files() {
    var files = new LinkedHashMap<String, byte[]>();
    files.put("README.txt", "Read me".getBytes(StandardCharsets.UTF_8));
    files.put(ACT, RegisteredCopy.act().getBytes(StandardCharsets.UTF_8));
    files.put(ACT_PROOF, RegisteredCopy.proof().getBytes(StandardCharsets.UTF_8));
    files.put(COPY, RegisteredCopy.FILE);
    files.put(COPY_PROOF, RegisteredCopy.proof().getBytes(StandardCharsets.UTF_8));
    return files;
  }

  private static String manifest(Map<String, byte[]> files) {
    var lines = new ArrayList<String>();
    lines.add("secretariat/export/v1");
    lines.add("state KZ");
    lines.add("origin " + RegisteredCopy.ORIGIN);
    lines.add("made 2026-11-22T01:02:03Z");
    lines.add("");
    files.forEach((path, bytes) ->
        lines.add(
            "%s %d %s".formatted(RegisteredCopy.digest(bytes).sha256().hex(), bytes.length, path)));
    return String.join("\n", lines) + "\n";
  }

  private Path zip(Map<String, byte[]> files, String manifest) throws IOException {
    Path file = folder.resolve("export.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var each : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey()));
        zip.write(each.getValue());
      }
      if (!manifest.isEmpty()) {
        zip.putNextEntry(new ZipEntry("manifest.txt"));
        zip.write(manifest.getBytes(StandardCharsets.UTF_8));
      } else {
        zip.putNextEntry(new ZipEntry("empty"));
      }
    }
    return file;
  }

  private String run(Map<String, byte[]> files, String language, int expected) throws IOException {
    return run(zip(files, manifest(files)), language, expected);
  }

  private String run(Path zip, String language, int expected) throws IOException {
    return run(zip, RegisteredCopy.policy(), language, expected);
  }

  private String run(Path zip, String policy, String language, int expected) throws IOException {
    Path trusted = Files.writeString(folder.resolve("trust.policy"), policy);
    var out = new ByteArrayOutputStream();
    var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    int answer =
        Verify.run(
            List.of("--export", zip.toString(), trusted.toString(), "--lang", language),
            stream,
            stream);
    String said = out.toString(StandardCharsets.UTF_8);
    assertThat(answer).as(said).isEqualTo(expected);
    return said;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
