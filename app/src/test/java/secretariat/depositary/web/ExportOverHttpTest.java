package secretariat.depositary.web;

import static org.assertj.core.api.Assertions.assertThat;
import static secretariat.depositary.DepositedDocuments.title;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import secretariat.accounts.Browser;
import secretariat.accounts.People;
import secretariat.accounts.RunningSystem;
import secretariat.depositary.DepositedDocuments;
import secretariat.depositary.Document.Copy;
import secretariat.depositary.Document.Deposited;
import secretariat.kernel.Capacity;
import secretariat.kernel.Classification;
import secretariat.register.ActId;
import secretariat.register.Log;
import secretariat.verifier.Verify;

/** All that concerns a state, as its engineer gets it and checks it. */
@RunningSystem
@Import(DepositedDocuments.class)
class ExportOverHttpTest {

  @LocalServerPort private int port;
  @Autowired private DepositedDocuments documents;
  @Autowired private Log log;
  @TempDir private Path folder;

  @Test
  void a_state_exports_all_that_concerns_it_and_nothing_of_others() throws Exception {
    Deposited ours = documents.deposited(title(word()), Classification.RESTRICTED);
    Copy copy = documents.certified(ours, "KZ");
    Copy others = documents.certified(ours, "CN");
    Deposited closed = documents.deposited(title(word()), Classification.RESTRICTED);
    Copy last = documents.certified(closed, "CN");
    awaitInLog(closed, last);
    Map<String, byte[]> files = export(Capacity.permanentRepresentative("KZ"), "KZ");
    String document = "acts/" + ours.subject().code() + "/";
    assertThat(files.keySet())
        .contains("README.txt", "proposed-trust.policy", "checkpoint", "manifest.txt")
        .contains("acts/state/KZ/1.json", "acts/state/KZ/1.tlog-proof")
        .contains(document + "2.json", document + copy.sequence() + ".json")
        .doesNotContain(document + "1.json", document + others.sequence() + ".json")
        .noneMatch(path -> path.contains(closed.subject().id()) || path.contains("state/CN"));
    assertThat(files.values()).as("the sealed copy itself").contains(documents.file(copy));
    assertThat(files.values())
        .noneMatch(bytes -> java.util.Arrays.equals(bytes, documents.file(others)));
    String readable = readable(files);
    assertThat(readable)
        .contains(copy.act().copyNumber())
        .doesNotContain(others.act().copyNumber(), last.act().copyNumber());
    assertThat(text(files, "README.txt")).contains("В этом файле", "本文件载有", "This file holds");
  }

  @Test
  void the_verifier_accepts_it_offline_and_names_what_was_changed() throws Exception {
    Deposited ours = documents.deposited(title(word()), Classification.INTERNAL);
    Copy copy = documents.certified(ours, "UZ");
    awaitInLog(ours, copy);
    Map<String, byte[]> files = export(Capacity.LEGAL_OFFICER, "UZ");
    Path policy = Files.write(folder.resolve("trust.policy"), files.get("proposed-trust.policy"));
    assertThat(verified(files, policy, 0)).contains("SOUND", "UZ", "Certified copies: ");
    String pdf =
        files.keySet().stream().filter(path -> path.endsWith(".pdf")).findFirst().orElseThrow();
    var changed = new LinkedHashMap<>(files);
    byte[] bytes = files.get(pdf).clone();
    bytes[bytes.length - 20] ^= 1;
    changed.put(pdf, bytes);
    assertThat(verified(changed, policy, 1)).contains("NOT SOUND", pdf);
    var less = new LinkedHashMap<>(files);
    less.remove("acts/state/UZ/1.json");
    assertThat(verified(less, policy, 1)).contains("acts/state/UZ/1.json", "missing");
    var more = new LinkedHashMap<>(files);
    more.put("acts/state/KZ/1.json", new byte[] {'{', '}'});
    assertThat(verified(more, policy, 1)).contains("acts/state/KZ/1.json", "manifest");
  }

  @Test
  void a_representative_has_the_export_of_its_own_state_alone() throws Exception {
    awaitAnything();
    Browser kazakhstan = as(Capacity.permanentRepresentative("KZ"));
    assertThat(kazakhstan.get("/desk/exports").body())
        .contains("/desk/exports/KZ")
        .doesNotContain("/desk/exports/CN");
    for (String path : List.of("/desk/exports/CN", "/desk/exports/RATS")) {
      assertThat(kazakhstan.get(path).statusCode()).as(path).isEqualTo(404);
    }
    assertThat(new Browser(port).get("/api/exports/KZ").statusCode()).isEqualTo(401);
    Browser official = as(Capacity.REGISTRY_OFFICIAL);
    assertThat(official.get("/desk/exports").body())
        .contains("/desk/exports/CN", "/desk/exports/KZ", "--export");
    for (String nobody : List.of("XX", "kz", "..", "%2e%2e")) {
      assertThat(official.get("/desk/exports/" + nobody).statusCode()).isIn(400, 404);
    }
  }

  private Map<String, byte[]> export(Capacity capacity, String state) throws Exception {
    HttpResponse<byte[]> answer = as(capacity).download("/desk/exports/" + state);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/zip");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    return unpacked(answer.body());
  }

  private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return files;
  }

  private String verified(Map<String, byte[]> files, Path policy, int expected) throws IOException {
    Path zip = folder.resolve("export.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (var file : files.entrySet()) {
        out.putNextEntry(new ZipEntry(file.getKey()));
        out.write(file.getValue());
      }
    }
    var said = new ByteArrayOutputStream();
    var stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    List<String> command = List.of("--export", zip.toString(), policy.toString(), "--lang", "en");
    int answer = Verify.run(command, stream, stream);
    assertThat(answer).as(said.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
    return said.toString(StandardCharsets.UTF_8);
  }

  private void awaitInLog(Deposited document, Copy copy) throws InterruptedException {
    var act = new ActId(document.subject(), copy.sequence());
    for (int i = 0; i < 200 && log.place(act).isEmpty(); i++) {
      Thread.sleep(100);
    }
    assertThat(log.place(act)).isPresent();
  }

  private void awaitAnything() throws InterruptedException {
    Deposited document = documents.deposited(title(word()), Classification.PUBLIC);
    awaitInLog(document, documents.certified(document, "KZ"));
  }

  private static String readable(Map<String, byte[]> files) {
    var all = new StringBuilder();
    files.forEach((path, bytes) -> {
      if (path.endsWith(".json")) {
        all.append(new String(bytes, StandardCharsets.UTF_8));
      }
    });
    return all.toString();
  }

  private static String text(Map<String, byte[]> files, String path) {
    return new String(files.get(path), StandardCharsets.UTF_8);
  }

  private Browser as(Capacity capacity) {
    return new Browser(port).signIn(documents.person(capacity).signInName(), People.PASSWORD);
  }

  private static String word() {
    return "w" + UUID.randomUUID().toString().substring(0, 8);
  }
}
