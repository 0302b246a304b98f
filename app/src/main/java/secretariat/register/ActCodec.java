package secretariat.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.kernel.Classification;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes acts as canonical bytes and reads them again, by the kinds that the modules offer. */
@Component
final class ActCodec {

  /** How many acts are decoded, and in memory, at a time. */
  private static final int WINDOW = 2_000;

  private final Map<String, ActKind<?>> byName = new HashMap<>();
  private final Map<Class<?>, ActKind<?>> byContent = new HashMap<>();

  ActCodec(List<ActKinds> offered) {
    for (ActKinds module : offered) {
      for (ActKind<?> kind : module.kinds()) {
        if (byName.put(name(kind.name(), kind.version()), kind) != null
            || byContent.put(kind.content(), kind) != null) {
          throw new IllegalStateException("Two kinds of act are called " + kind);
        }
      }
    }
  }

  ActKind<?> kindOf(Record content) {
    ActKind<?> kind = byContent.get(content.getClass());
    if (kind == null) {
      throw new IllegalArgumentException("No module offers acts of " + content.getClass());
    }
    return kind;
  }

  byte[] encode(Act act) {
    ObjectNode json = Canonical.object();
    json.put("actor", act.actor().person());
    json.put("capacity", act.actor().capacity().code());
    json.put("classification", act.classification().code());
    json.set("content", Canonical.tree(act.content()));
    json.put("effective", act.effective().toString());
    json.put("kind", act.kind());
    json.put("recorded", CanonicalValues.instant(act.recorded()));
    json.put("sequence", act.id().sequence());
    json.put("subject", act.subject().code());
    json.put("version", act.version());
    return Canonical.bytes(json);
  }

  Act decode(byte[] canonical) {
    JsonNode json = Canonical.parse(canonical);
    String kind = json.required("kind").asString();
    int version = json.required("version").asInt();
    ActKind<?> known = byName.get(name(kind, version));
    if (known == null) {
      throw new IllegalStateException(
          "An act of kind \"%s\" version %d is recorded, but no module can read it"
              .formatted(kind, version));
    }
    return new Act(
        new ActId(
            Subject.parse(json.required("subject").asString()), json.required("sequence").asLong()),
        kind,
        version,
        LocalDate.parse(json.required("effective").asString()),
        Instant.parse(json.required("recorded").asString()),
        new Actor(
            json.required("actor").asString(),
            Capacity.parse(json.required("capacity").asString())),
        Classification.ofCode(json.required("classification").asString()).orElseThrow(),
        Canonical.content(json.required("content"), known.content()));
  }

  /** Decodes many acts, on all processors, in their order. */
  Stream<Act> decodeAll(Stream<byte[]> canonical) {
    return canonical
        .gather(Gatherers.windowFixed(WINDOW))
        .flatMap(window -> window.parallelStream().map(this::decode).toList().stream());
  }

  private static String name(String kind, int version) {
    return kind + " v" + version;
  }
}
