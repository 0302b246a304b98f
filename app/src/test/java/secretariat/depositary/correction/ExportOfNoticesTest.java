package secretariat.depositary.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static secretariat.depositary.correction.CorrectionWorld.CHINA;
import static secretariat.depositary.correction.CorrectionWorld.KAZAKHSTAN;
import static secretariat.depositary.correction.CorrectionWorld.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import secretariat.crash.Staff;
import secretariat.depositary.Document.Copy;
import secretariat.depositary.difference.DifferenceBoard;
import secretariat.depositary.difference.DifferenceDesk;
import secretariat.depositary.difference.DifferenceLetters;
import secretariat.depositary.difference.DifferenceSteps;
import secretariat.depositary.difference.Matter;
import secretariat.depositary.export.Exportable;
import secretariat.depositary.export.Exportable.Whose;
import secretariat.depositary.export.StateExport;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.kernel.Classification;
import secretariat.register.Log;
import secretariat.register.Register;
import secretariat.register.Subject;
import secretariat.verifier.Verify;

/** What a state was told of errors and differences is in its export, and in nobody else's. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(300)
class ExportOfNoticesTest {

  private CorrectionWorld world;
  @TempDir private Path folder;

  @BeforeAll
  void open() throws Exception {
    world = CorrectionWorld.open();
  }

  @AfterAll
  void close() {
    world.close();
  }

  @Test
  void a_correction_is_in_the_export_of_each_state_with_its_own_notices_and_objections()
      throws Exception {
    String id = world.treaty("KZ", "CN");
    String correction = world.proposed(id, world.byProposal(Optional.of(90), "Article 9"));
    var subject = new Subject("correction", correction);
    await(() -> register().acts(subject).size() == 3);
    world.office(ObjectionDesk.class).object(CHINA, correction, "它是对的").orThrow();
    await(() -> register().acts(subject).size() == 5);
    var letter =
        world
            .office(CorrectionLetters.class)
            .issue(Staff.REGISTRY, correction, Correction.PROPOSAL, "KZ")
            .orThrow();
    awaitInLog(letter.subject(), 1);
    awaitInLog(subject, 5);

    Map<String, byte[]> kazakhstan = export("KZ");
    Map<String, byte[]> china = export("CN");
    String acts = "acts/correction/" + correction + "/";
    assertThat(own(subject, "KZ")).allMatch(n -> kazakhstan.containsKey(acts + n + ".json"));
    assertThat(own(subject, "CN")).noneMatch(n -> kazakhstan.containsKey(acts + n + ".json"));
    assertThat(own(subject, "CN")).allMatch(n -> china.containsKey(acts + n + ".json"));
    assertThat(own(subject, "KZ")).noneMatch(n -> china.containsKey(acts + n + ".json"));
    assertThat(kazakhstan).containsKeys(acts + "1.json", acts + "4.json");
    assertThat(china).containsKeys(acts + "1.json", acts + "4.json");
    assertThat(kazakhstan).containsKey("acts/" + letter.code() + ".json");
    assertThat(china).doesNotContainKey("acts/" + letter.code() + ".json");
    assertThat(export("UZ")).doesNotContainKey(acts + "1.json");
  }

  @Test
  void a_difference_is_in_the_export_of_the_state_alone_until_it_is_brought_to_others()
      throws Exception {
    String id = world.treaty("KZ", "CN");
    var act =
        world
            .office(DifferenceDesk.class)
            .raise(KAZAKHSTAN, world.document(id), Matter.COPIES, CorrectionWorld.ERROR)
            .orThrow();
    awaitInLog(act.subject(), 1);
    assertThat(export("KZ")).containsKey("acts/" + act.code() + ".json");
    assertThat(export("CN")).doesNotContainKey("acts/" + act.code() + ".json");
    var states =
        new DifferenceSteps.Bringing(
            "", List.of("KZ", "CN"), "", world.office(DifferenceBoard.class).today());
    long place =
        world
            .office(DifferenceSteps.class)
            .bring(Staff.CERTIFIER, act.subject().id(), states)
            .orThrow()
            .sequence();
    var letter =
        world
            .office(DifferenceLetters.class)
            .issue(Staff.REGISTRY, act.subject().id(), place, "CN")
            .orThrow();
    awaitInLog(letter.subject(), 1);
    assertThat(export("CN"))
        .containsKeys("acts/" + act.code() + ".json", "acts/" + letter.code() + ".json");
    assertThat(export("KZ")).doesNotContainKey("acts/" + letter.code() + ".json");
  }

  @Test
  void an_error_in_a_copy_is_in_the_export_of_its_holder_with_the_statement_about_it()
      throws Exception {
    String id = world.decision(Classification.PUBLIC, "KZ", "CN");
    Copy wrong = world.document(id).copies().getFirst();
    var rectified =
        world
            .office(CopyErrors.class)
            .rectify(Staff.CERTIFIER, id, wrong.sequence(), CorrectionWorld.ERROR)
            .orThrow();
    var forwarding = new Subject("forwarding", id + ".KZ");
    await(() ->
        register().acts(forwarding).stream()
            .anyMatch(act -> act.kind().equals("rectification-communicated")));
    awaitInLog(forwarding, register().acts(forwarding).size());
    var letter =
        world.office(CopyErrorLetters.class).issue(Staff.REGISTRY, id, wrong.sequence()).orThrow();
    awaitInLog(letter.subject(), 1);
    Map<String, byte[]> holder = export("KZ");
    assertThat(holder).containsKey("acts/" + letter.code() + ".json");
    assertThat(holder).containsKey("acts/" + rectified.code() + ".json");
    assertThat(holder.keySet())
        .anyMatch(path -> path.startsWith("acts/standing/") && path.endsWith(".tlog-proof"));
    assertThat(readable(holder)).contains("rectification-communicated");
    Map<String, byte[]> other = export("CN");
    assertThat(other).doesNotContainKey("acts/" + letter.code() + ".json");
    assertThat(other).doesNotContainKey("acts/" + rectified.code() + ".json");
    assertThat(other.keySet()).noneMatch(path -> path.startsWith("acts/standing/"));
  }

  @Test
  void RATS_has_its_own_and_officials_have_those_of_observers_and_partners_too() throws Exception {
    var exportable = world.office(Exportable.class);
    assertThat(exportable.of(new Actor("r", new Capacity("liaison", Optional.of("RATS")))))
        .allMatch(each -> each.code().equals("RATS"));
    assertThat(exportable.of(KAZAKHSTAN)).extracting(Whose::code).containsExactly("KZ");
    assertThat(exportable.of(new Actor("o", Capacity.permanentRepresentative("MN")))).isEmpty();
    assertThat(exportable.of(Staff.REGISTRY))
        .extracting(Whose::code)
        .contains("KZ", "RATS", "MN", "AF")
        .doesNotHaveDuplicates();
    assertThat(export("MN")).containsKey("acts/state/MN/1.json");
    assertThat(export("RATS").keySet()).anyMatch(path -> path.startsWith("acts/body/"));
  }

  /** The places of the acts that tell this state something. */
  private List<Long> own(Subject subject, String state) {
    return register().acts(subject).stream()
        .filter(act ->
            act.content() instanceof CorrectionAct.NoticeGiven notice
                && notice.recipient().equals(state))
        .map(act -> act.id().sequence())
        .toList();
  }

  private Register register() {
    return world.office(Register.class);
  }

  private void awaitInLog(Subject subject, long sequence) throws InterruptedException {
    Log log = world.office(Log.class);
    await(() -> log.place(new secretariat.register.ActId(subject, sequence)).isPresent());
  }

  /** What was exported, which the verifier accepts. */
  private Map<String, byte[]> export(String state) throws Exception {
    var bytes = new ByteArrayOutputStream();
    world.office(StateExport.class).write(state, bytes);
    Path zip = Files.write(folder.resolve(state + ".zip"), bytes.toByteArray());
    Path policy =
        Files.writeString(folder.resolve("policy"), world.office(Log.class).policy().orElseThrow());
    var said = new ByteArrayOutputStream();
    var out = new PrintStream(said, true, StandardCharsets.UTF_8);
    List<String> command = List.of("--export", zip.toString(), policy.toString(), "--lang", "en");
    int answer = Verify.run(command, out, out);
    assertThat(answer).as(said.toString(StandardCharsets.UTF_8)).isZero();
    var files = new LinkedHashMap<String, byte[]>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return files;
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
}
