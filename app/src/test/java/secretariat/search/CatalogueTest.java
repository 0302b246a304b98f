package secretariat.search;

import static org.assertj.core.api.Assertions.assertThat;
import static secretariat.depositary.DepositedDocuments.title;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import secretariat.accounts.RunningSystem;
import secretariat.database.DataFolder;
import secretariat.database.TestDatabase;
import secretariat.depositary.DepositedDocuments;
import secretariat.depositary.Document.Deposited;
import secretariat.documents.FileStore;
import secretariat.documents.PdfText;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;
import secretariat.kernel.Language;
import secretariat.kernel.Seat;
import secretariat.register.Arrivals;
import secretariat.ui.Words;

/** The catalogue of another node on the same database: begun, left behind, damaged, thrown away. */
@RunningSystem
@Import(DepositedDocuments.class)
class CatalogueTest {

  @Autowired private DepositedDocuments documents;
  @Autowired private List<Fonds> fonds;
  @Autowired private Arrivals arrivals;
  @Autowired private FileStore files;
  @Autowired private PdfText reader;
  @Autowired private Words words;
  @Autowired private Seat seat;
  @Autowired private ArchiveSearch here;

  @Test
  void a_node_without_an_index_makes_one_and_a_second_start_finds_it_whole() throws Exception {
    String word = deposited(Classification.PUBLIC);
    try (DataFolder folder = DataFolder.hold(TestDatabase.dataFolder())) {
      try (Node node = new Node(folder)) {
        assertThat(node.found(word)).isEqualTo(1);
      }
      long made = newest(folder);
      try (Node node = new Node(folder)) {
        assertThat(node.found(word)).isEqualTo(1);
        assertThat(newest(folder)).as("nothing was made again").isEqualTo(made);
      }
    }
  }

  @Test
  void what_was_recorded_while_a_node_was_stopped_is_found_and_what_was_closed_is_not()
      throws Exception {
    String word = word();
    Deposited raised = documents.deposited(title(word + " one"), Classification.PUBLIC);
    try (DataFolder folder = DataFolder.hold(TestDatabase.dataFolder())) {
      try (Node node = new Node(folder)) {
        assertThat(node.found(word)).isEqualTo(1);
      }
      documents.reclassified(raised, Classification.RESTRICTED);
      documents.deposited(title(word + " two"), Classification.PUBLIC);
      documents.deposited(title(word + " three"), Classification.PUBLIC);
      try (Node node = new Node(folder)) {
        assertThat(node.found(word)).isEqualTo(2);
      }
    }
  }

  @Test
  void two_nodes_on_one_database_are_each_in_step() throws Exception {
    try (DataFolder folder = DataFolder.hold(TestDatabase.dataFolder());
        Node node = new Node(folder)) {
      assertThat(node.found(word())).isZero();
      for (int i = 0; i < 5; i++) {
        String word = deposited(Classification.PUBLIC);
        assertThat(node.found(word)).isEqualTo(1);
        assertThat(found(here, word)).isEqualTo(1);
      }
    }
  }

  @Test
  void an_index_that_was_damaged_or_is_of_another_edition_is_made_again() throws Exception {
    String word = deposited(Classification.PUBLIC);
    for (Damage damage : List.<Damage>of(this::garble, this::cut, this::empty, this::foreign)) {
      try (DataFolder folder = DataFolder.hold(TestDatabase.dataFolder())) {
        try (Node node = new Node(folder)) {
          assertThat(node.found(word)).isEqualTo(1);
        }
        damage.to(folder.path().resolve("search").resolve("index"));
        try (Node node = new Node(folder)) {
          assertThat(node.found(word)).isEqualTo(1);
        }
      }
    }
  }

  @Test
  void a_card_that_says_more_than_the_register_shows_nothing_and_counts_nothing() throws Exception {
    String word = word();
    Deposited closed = documents.deposited(title(word), Classification.RESTRICTED);
    try (DataFolder folder = DataFolder.hold(TestDatabase.dataFolder());
        Node node = new Node(folder)) {
      assertThat(node.found(word)).isZero();
      Card card = fonds("document").card(closed.subject().id()).orElseThrow();
      var open =
          new Card(
              card.subject(),
              card.title(),
              card.numbers(),
              card.facts(),
              card.entered(),
              new Card.Readers(Classification.PUBLIC, List.of()),
              card.texts());
      SearchIndex index = node.catalogue.readable().index();
      index.put(card.subject(), node.cards.written(open, 2));
      index.show();
      assertThat(node.found(word)).isZero();
    }
  }

  private interface Damage {
    void to(Path index) throws IOException;
  }

  private void garble(Path index) throws IOException {
    for (Path file : files(index, "")) {
      byte[] bytes = Files.readAllBytes(file);
      if (bytes.length > 40) {
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(file, bytes);
      }
    }
  }

  private void cut(Path index) throws IOException {
    for (Path file : files(index, ".cfs")) {
      Files.write(file, new byte[10], StandardOpenOption.TRUNCATE_EXISTING);
    }
  }

  private void empty(Path index) throws IOException {
    for (Path file : files(index, "")) {
      Files.delete(file);
    }
  }

  private void foreign(Path index) throws IOException {
    for (Path file : files(index, "segments_")) {
      Files.writeString(file, "an index of some other program");
    }
  }

  private static List<Path> files(Path index, String part) throws IOException {
    try (Stream<Path> all = Files.list(index)) {
      return all.filter(file -> file.getFileName().toString().contains(part))
          .filter(file -> !file.endsWith("write.lock"))
          .toList();
    }
  }

  private static long newest(DataFolder folder) throws IOException {
    long newest = 0;
    for (Path file : files(folder.path().resolve("search").resolve("index"), "segments_")) {
      newest = Math.max(newest, Files.getLastModifiedTime(file).toMillis());
    }
    return newest;
  }

  private Fonds fonds(String kind) {
    return fonds.stream().filter(each -> each.kind().equals(kind)).findFirst().orElseThrow();
  }

  private String deposited(Classification classification) {
    String word = word();
    documents.deposited(title(word), classification);
    return word;
  }

  private static long found(ArchiveSearch search, String word) {
    return search.find(Actor.PUBLIC, Sought.of(word), Language.EN, 0, 10).total();
  }

  private static String word() {
    return "w" + UUID.randomUUID().toString().substring(0, 8);
  }

  /** What another node has of its own. */
  private final class Node implements AutoCloseable {

    private final CardIndex cards;
    private final Catalogue catalogue;
    private final ArchiveSearch search;

    Node(DataFolder folder) {
      cards = new CardIndex(files, reader, new ReadTexts(folder), words, seat);
      catalogue = new Catalogue(fonds, arrivals, cards, folder);
      search = new ArchiveSearch(catalogue, fonds);
    }

    long found(String word) {
      catalogue.readable();
      while (catalogue.enterSome()) {
        // Until everything stands in the index.
      }
      catalogue.keep();
      return CatalogueTest.found(search, word);
    }

    @Override
    public void close() {
      catalogue.destroy();
    }
  }
}
