package secretariat.register;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import secretariat.kernel.Text;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Canonical bytes of acts: RFC 8785 over a narrow kind of JSON. There are no nulls, no fractions
 * and no whole numbers beyond 2^53; text is in normal form C with line feeds only; dates and
 * instants are text; a set is written sorted.
 */
public final class Canonical {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new CanonicalValues())
          .addMixIn(Text.class, TextByTag.class)
          // The components of a record and nothing else: no isOurs(), no getThis().
          .changeDefaultVisibility(visibility ->
              visibility
                  .withFieldVisibility(JsonAutoDetect.Visibility.ANY)
                  .withGetterVisibility(JsonAutoDetect.Visibility.NONE)
                  .withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          // What makes the JSON of such values that of RFC 8785, section 3.2: members in the order
          // of UTF-16 code units, no escape that is not needed, and those in lower-case digits.
          .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
          .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
          .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .changeDefaultPropertyInclusion(inclusion ->
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
          .build();

  private Canonical() {}

  /** The bytes of a working paper, which may be read again with {@link #read}. */
  public static byte[] write(Record paper) {
    return bytes(tree(paper));
  }

  public static <T extends Record> T read(byte[] bytes, Class<T> type) {
    return content(parse(bytes), type);
  }

  static ObjectNode tree(Record content) {
    return JSON.valueToTree(content);
  }

  static ObjectNode object() {
    return JSON.createObjectNode();
  }

  static <T extends Record> T content(JsonNode content, Class<T> type) {
    return JSON.treeToValue(content, type);
  }

  static JsonNode parse(byte[] canonical) {
    return JSON.readTree(canonical);
  }

  /** The canonical bytes of a tree of allowed values. */
  static byte[] bytes(JsonNode tree) {
    CanonicalValues.requireAllowed(tree, "");
    return JSON.writeValueAsString(tree).getBytes(StandardCharsets.UTF_8);
  }

  static String text(byte[] canonical) {
    return new String(canonical, StandardCharsets.UTF_8);
  }

  /** A text is written as its versions by language tag. */
  abstract static class TextByTag {
    @JsonValue
    abstract Map<String, String> byTag();

    @JsonCreator
    static Text ofTags(Map<String, String> byTag) {
      return Text.ofTags(byTag);
    }
  }
}
