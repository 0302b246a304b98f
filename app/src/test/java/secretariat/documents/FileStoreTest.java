package secretariat.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import secretariat.kernel.Outcome;

class FileStoreTest {

  private static final byte[] TEXT = "Подлинный текст · 正本".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;
  private FileStore store;

  @BeforeEach
  void open() {
    store = new FileStore(folder);
  }

  @Test
  void a_file_is_kept_under_its_own_hash_and_read_back_byte_for_byte() throws IOException {
    StoredFile stored = stored(TEXT);

    assertThat(stored.bytes()).isEqualTo(TEXT.length);
    String sha = stored.sha256();
    assertThat(folder.resolve(sha.substring(0, 2)).resolve(sha.substring(2, 4))).isDirectory();
    try (InputStream in = store.open(sha)) {
      assertThat(in.readAllBytes()).isEqualTo(TEXT);
    }
    assertThat(store.verify(sha)).isTrue();
  }

  @Test
  void storing_the_same_bytes_twice_keeps_one_file_and_no_leftover() throws IOException {
    assertThat(stored(TEXT)).isEqualTo(stored(TEXT));
    assertThat(files()).hasSize(1);
  }

  @Test
  void many_hands_storing_the_same_file_at_once_agree() throws Exception {
    try (var threads = Executors.newFixedThreadPool(8)) {
      Callable<StoredFile> one = () -> stored(TEXT);
      var results = threads.invokeAll(List.of(one, one, one, one, one, one, one, one));
      for (var result : results) {
        assertThat(store.verify(result.get().sha256())).isTrue();
      }
    }
    assertThat(files()).hasSize(1);
  }

  @Test
  void a_file_beyond_the_limit_is_refused_and_nothing_of_it_stays() throws IOException {
    InputStream tooLong = new ByteArrayInputStream(new byte[1024 * 1024 + 1]);
    Outcome<StoredFile> outcome = store.store(tooLong, 1024 * 1024);

    assertThat(outcome).isEqualTo(Outcome.refused(FileRules.TOO_LARGE.refuses("file", 1L)));
    assertThat(files()).isEmpty();
  }

  @Test
  void an_upload_that_breaks_off_leaves_nothing() throws IOException {
    InputStream broken =
        new InputStream() {
          private int left = 100_000;

          @Override
          public int read() throws IOException {
            return read(new byte[1], 0, 1);
          }

          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            if (left <= 0) {
              throw new IOException("connection reset");
            }
            left -= length;
            return length;
          }
        };
    assertThatThrownBy(() -> store.store(broken, 1 << 20))
        .hasMessageContaining("could not be kept");
    assertThat(files()).isEmpty();
  }

  @Test
  void a_changed_byte_is_noticed_and_storing_again_heals_it() throws IOException {
    StoredFile stored = stored(TEXT);
    byte[] changed = TEXT.clone();
    changed[3] ^= 1;
    Files.write(store.path(stored.sha256()), changed);

    assertThat(store.verify(stored.sha256())).isFalse();
    stored(TEXT);
    assertThat(store.verify(stored.sha256())).isTrue();
  }

  @Test
  void a_path_is_never_taken_for_a_hash() {
    assertThatThrownBy(() -> store.open("../../etc/passwd"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> store.verify("ABCDEF")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_submitted_file_name_is_only_ever_shown() {
    assertThat(FileName.ofSubmitted("../../etc/passwd").shown()).isEqualTo("passwd");
    assertThat(FileName.ofSubmitted("C:\\Temp\\Соглашение.pdf").shown())
        .isEqualTo("Соглашение.pdf");
    assertThat(FileName.ofSubmitted("协定\u202Efdp.exe\u0000.pdf").shown())
        .isEqualTo("协定fdp.exe.pdf");
    assertThat(FileName.ofSubmitted("..").shown()).isEqualTo("file");
    assertThat(FileName.ofSubmitted("a\r\nSet-Cookie: x.pdf").shown()).doesNotContain("\n", ":");
    assertThat(FileName.ofSubmitted("д".repeat(400) + ".pdf").shown())
        .hasSize(120)
        .endsWith(".pdf");
  }

  private StoredFile stored(byte[] content) {
    return store.store(new ByteArrayInputStream(content), 1 << 20).orThrow();
  }

  private List<Path> files() throws IOException {
    try (var all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
