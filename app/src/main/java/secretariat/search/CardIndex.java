package secretariat.search;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.springframework.stereotype.Component;
import secretariat.documents.FileStore;
import secretariat.documents.PdfText;
import secretariat.kernel.Language;
import secretariat.kernel.Seat;
import secretariat.search.CardWriter.Words;
import secretariat.ui.Speech;

/**
 * Makes entries of cards with the words of their texts. Files whose words are not read yet are
 * noted and read one after the other, apart from those who ask.
 */
@Component
class CardIndex {

  /** A file of two thousand full pages has fewer signs. */
  private static final int MOST_SIGNS = 4_000_000;

  private final FileStore files;
  private final PdfText reader;
  private final ReadTexts texts;
  private final CardWriter writer;
  private final Deque<String> toRead = new ArrayDeque<>();
  private final Map<String, Set<String>> subjects = new HashMap<>();

  CardIndex(
      FileStore files, PdfText reader, ReadTexts texts, secretariat.ui.Words words, Seat seat) {
    this.files = files;
    this.reader = reader;
    this.texts = texts;
    var speeches = new EnumMap<Language, Speech>(Language.class);
    for (Language language : Language.values()) {
      speeches.put(language, new Speech(language, words, seat.zone()));
    }
    this.writer = new CardWriter(speeches);
  }

  Document written(Card card, long sequence) {
    List<Words> words =
        card.texts().stream()
            .map(text -> {
              Optional<String> read = texts.find(text.sha256());
              if (read.isEmpty()) {
                note(text.sha256(), Set.of(card.subject()));
              }
              return new Words(text.language(), text.sha256(), read.orElse(""), read.isPresent());
            })
            .toList();
    return writer.written(card, sequence, words);
  }

  /** Goes on with what was to be read before this node was stopped. */
  void resume(Map<String, Set<String>> unread) {
    unread.forEach(this::note);
  }

  private synchronized void note(String sha256, Set<String> about) {
    Set<String> known = subjects.computeIfAbsent(sha256, key -> new HashSet<>());
    if (known.isEmpty()) {
      toRead.add(sha256);
    }
    known.addAll(about);
  }

  /** Reads one file; answers the documents that must be entered again, nothing if none is left. */
  Optional<Set<String>> readOne() {
    Optional<String> next = next();
    if (next.isEmpty()) {
      return Optional.empty();
    }
    String sha256 = next.get();
    // A file that cannot be read within bounds is found by its title alone.
    texts.keep(sha256, reader.read(files.path(sha256), MOST_SIGNS).orElse(""));
    return Optional.of(done(sha256));
  }

  private synchronized Optional<String> next() {
    return Optional.ofNullable(toRead.poll());
  }

  private synchronized Set<String> done(String sha256) {
    Set<String> about = subjects.remove(sha256);
    return about == null ? Set.of() : about;
  }
}
