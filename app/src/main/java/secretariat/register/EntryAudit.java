package secretariat.register;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Every entry: its columns, its canonical bytes and its commitment say the same. */
@Component
final class EntryAudit implements Audit.Check {

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
        entries.flatMap(entry -> difference(entry, last, erased, remark).stream()).findFirst());
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

  private Optional<String> difference(
      AuditStore.Entry entry,
      Map<String, Long> last,
      Map<String, Act> erased,
      Consumer<String> remark) {
    String name = entry.subject() + "/" + entry.sequence();
    long expected = last.merge(entry.subject(), 1L, Long::sum);
    if (entry.sequence() != expected) {
      return Optional.of("%s: act %d of the subject is missing".formatted(name, expected));
    }
    Act erasure = erased.get(name);
    if (entry.canonical() == null || entry.salt() == null) {
      if (erasure == null) {
        return Optional.of("%s: the opening is missing".formatted(name));
      }
      remark.accept("%s: erased by act %s".formatted(name, erasure.id().code()));
      return Optional.empty();
    }
    if (erasure != null) {
      return Optional.of(
          "%s: act %s says that it was erased, but its opening is still there; erase it again"
              .formatted(name, erasure.id().code()));
    }
    if (!Arrays.equals(Rfc6962.commitment(entry.salt(), entry.canonical()), entry.commitment())) {
      return Optional.of("%s: the bytes do not open the commitment".formatted(name));
    }
    Act act;
    try {
      act = codec.decode(entry.canonical());
    } catch (RuntimeException unreadable) {
      return Optional.of("%s: cannot be read: %s".formatted(name, unreadable.getMessage()));
    }
    if (!Arrays.equals(codec.encode(act), entry.canonical())) {
      return Optional.of("%s: the bytes are not canonical".formatted(name));
    }
    return columns(entry, act, name);
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
