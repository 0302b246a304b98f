package secretariat.register;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import org.springframework.stereotype.Component;

/** Every entry: its columns, its canonical bytes and its commitment say the same. */
@Component
final class EntryAudit implements Audit.Check {

  /** How many entries are in memory at a time. */
  private static final int WINDOW = 2_000;

  /** An entry, and the sequence that it should have in its subject. */
  private record Placed(AuditStore.Entry entry, long expected) {}

  private record Judged(Optional<String> difference, Optional<String> remark) {
    static Judged wrong(String difference) {
      return new Judged(Optional.of(difference), Optional.empty());
    }

    static Judged told(String remark) {
      return new Judged(Optional.empty(), Optional.of(remark));
    }
  }

  private final AuditStore store;
  private final ActCodec codec;

  EntryAudit(AuditStore store, ActCodec codec) {
    this.store = store;
    this.codec = codec;
  }

  @Override
  public String name() {
    return "entries: bytes against commitments";
  }

  @Override
  public Optional<String> firstDifference(Consumer<String> remark) {
    Map<String, Long> last = new HashMap<>();
    Map<String, Act> erased = erased();
    return store.entries(entries ->
        entries
            .map(entry -> new Placed(entry, last.merge(entry.subject(), 1L, Long::sum)))
            .gather(Gatherers.windowFixed(WINDOW))
            .flatMap(window -> judged(window, erased).stream())
            .peek(judged -> judged.remark().ifPresent(remark))
            .flatMap(judged -> judged.difference().stream())
            .findFirst());
  }

  /** The acts that record an erasure, by the name of what they erased. */
  private Map<String, Act> erased() {
    Map<String, Act> erased = new HashMap<>();
    for (byte[] canonical : store.erasures()) {
      Act act = codec.decode(canonical);
      if (act.content() instanceof OpeningErased erasure) {
        erased.put(erasure.erased(), act);
      }
    }
    return erased;
  }

  /** All processors judge; the order stays. */
  private List<Judged> judged(List<Placed> window, Map<String, Act> erased) {
    return window.parallelStream().map(placed -> judged(placed, erased)).toList();
  }

  private Judged judged(Placed placed, Map<String, Act> erased) {
    AuditStore.Entry entry = placed.entry();
    String name = entry.subject() + "/" + entry.sequence();
    if (entry.sequence() != placed.expected()) {
      return Judged.wrong(
          "%s: act %d of the subject is missing".formatted(name, placed.expected()));
    }
    Act erasure = erased.get(name);
    if (entry.canonical() == null || entry.salt() == null) {
      return erasure == null
          ? Judged.wrong("%s: the opening is missing".formatted(name))
          : Judged.told("%s: erased by act %s".formatted(name, erasure.id().code()));
    }
    if (erasure != null) {
      return Judged.wrong(
          "%s: act %s says that it was erased, but its opening is still there; erase it again"
              .formatted(name, erasure.id().code()));
    }
    return opened(entry, entry.salt(), entry.canonical(), name);
  }

  private Judged opened(AuditStore.Entry entry, byte[] salt, byte[] canonical, String name) {
    if (!Arrays.equals(Rfc6962.commitment(salt, canonical), entry.commitment())) {
      return Judged.wrong("%s: the bytes do not open the commitment".formatted(name));
    }
    Act act;
    try {
      act = codec.decode(canonical);
    } catch (RuntimeException unreadable) {
      return Judged.wrong("%s: cannot be read: %s".formatted(name, unreadable.getMessage()));
    }
    if (!Arrays.equals(codec.encode(act), canonical)) {
      return Judged.wrong("%s: the bytes are not canonical".formatted(name));
    }
    return new Judged(columns(entry, act, name), Optional.empty());
  }

  private static Optional<String> columns(AuditStore.Entry entry, Act act, String name) {
    String column =
        !act.id().code().equals(name)
            ? "subject or sequence"
            : !act.kind().equals(entry.kind())
                ? "kind"
                : act.version() != entry.version()
                    ? "version"
                    : !act.recorded().equals(entry.recorded())
                        ? "recorded"
                        : act.classification().code().equals(entry.classification())
                            ? ""
                            : "classification";
    return column.isEmpty()
        ? Optional.empty()
        : Optional.of("%s: column %s differs from the act's bytes".formatted(name, column));
  }
}
