package secretariat.register;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Everything that is recorded, one act after the other, for checks that a module adds. */
@Component
public class RecordedActs {

  private final AuditStore store;
  private final ActCodec codec;

  RecordedActs(AuditStore store, ActCodec codec) {
    this.store = store;
    this.codec = codec;
  }

  /** Reads every act in the order of arrival, in one snapshot, without those that were erased. */
  public void each(Consumer<Act> reader) {
    store.<Boolean>entries(entries -> {
      codec
          .decodeAll(entries.flatMap(entry -> Stream.ofNullable(entry.canonical())))
          .forEach(reader);
      return true;
    });
  }
}
