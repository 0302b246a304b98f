package secretariat.depositary;

import static org.assertj.core.api.Assertions.assertThat;
import static secretariat.depositary.DepositedDocuments.title;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import secretariat.accounts.RunningSystem;
import secretariat.depositary.Document.Deposited;
import secretariat.documents.FileStore;
import secretariat.kernel.Classification;
import secretariat.register.Audit;

/** The audit looks at every file that an act names: scans, texts, sealed copies. */
@RunningSystem
@Import(DepositedDocuments.class)
class FilesAuditTest {

  @Autowired private DepositedDocuments documents;
  @Autowired private FileStore files;
  @Autowired private Audit audit;

  @Test
  void a_file_that_is_changed_or_gone_is_named_with_the_act_that_names_it() throws IOException {
    Deposited document = documents.deposited(title("rivers"), Classification.PUBLIC);
    String copy = documents.certified(document, "KZ").act().file().sha256();
    String text = document.data().texts().getFirst().sha256();
    assertThat(difference()).isEmpty();

    for (String sha256 : new String[] {text, copy}) {
      Path file = files.path(sha256);
      byte[] genuine = Files.readAllBytes(file);
      byte[] altered = genuine.clone();
      altered[altered.length / 2] ^= 1;

      Files.write(file, altered);
      assertThat(difference().orElse(""))
          .contains(sha256, "document/" + document.subject().id(), "has other bytes");

      Files.delete(file);
      assertThat(difference().orElse("")).contains(sha256, "which is missing");

      Files.write(file, genuine);
      assertThat(difference()).isEmpty();
    }
  }

  private Optional<String> difference() {
    return audit.run(done -> {}).stream()
        .filter(finding -> finding.check().startsWith("files"))
        .findFirst()
        .orElseThrow()
        .difference();
  }
}
