package secretariat.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Map;
import java.util.function.Function;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import secretariat.kernel.Capacity;
import secretariat.kernel.Classification;
import secretariat.kernel.Language;
import secretariat.kernel.Text;
import secretariat.register.ActId;
import secretariat.register.Subject;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * How the values of the kernel stand in the API's JSON: as in acts, by their codes. A request with
 * an unknown, doubled or missing member, or with a {@code null} in a list, is refused as malformed:
 * a member that was misspelt must not be lost in silence. A member that may be absent is an {@code
 * Optional}.
 */
@Configuration(proxyBeanMethods = false)
class JsonValues {

  @Bean
  static JsonMapperBuilderCustomizer strictJson() {
    return builder ->
        builder
            .addModule(values())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
            .changeDefaultPropertyInclusion(
                inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT));
  }

  private static SimpleModule values() {
    var module = new SimpleModule("kernel");
    code(module, Capacity.class, Capacity::code, Capacity::parse);
    code(module, Subject.class, Subject::code, Subject::parse);
    code(module, ActId.class, ActId::code, ActId::parse);
    code(module, Language.class, Language::tag, tag -> Language.ofTag(tag).orElseThrow());
    code(
        module,
        Classification.class,
        Classification::code,
        code -> Classification.ofCode(code).orElseThrow());
    module.addSerializer(new TextOut());
    module.addDeserializer(Text.class, new TextIn());
    return module;
  }

  private static <T> void code(
      SimpleModule module, Class<T> type, Function<T, String> write, Function<String, T> read) {
    module.addSerializer(new CodeOut<>(type, write));
    module.addDeserializer(type, new CodeIn<>(type, read));
  }

  private static final class CodeOut<T> extends StdSerializer<T> {
    private final transient Function<T, String> code;

    CodeOut(Class<T> type, Function<T, String> code) {
      super(type);
      this.code = code;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializationContext context) {
      json.writeString(code.apply(value));
    }
  }

  private static final class CodeIn<T> extends StdDeserializer<T> {
    private final transient Function<String, T> parse;

    CodeIn(Class<T> type, Function<String, T> parse) {
      super(type);
      this.parse = parse;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser json, DeserializationContext context) {
      String code = json.getValueAsString("");
      try {
        return parse.apply(code);
      } catch (RuntimeException unreadable) {
        return (T) context.handleWeirdStringValue(handledType(), code, "not a known code");
      }
    }
  }

  private static final class TextOut extends StdSerializer<Text> {
    TextOut() {
      super(Text.class);
    }

    @Override
    public void serialize(Text text, JsonGenerator json, SerializationContext context) {
      json.writePOJO(text.byTag());
    }
  }

  private static final class TextIn extends StdDeserializer<Text> {
    TextIn() {
      super(Text.class);
    }

    @Override
    public Text deserialize(JsonParser json, DeserializationContext context) {
      Map<String, String> byTag =
          context.readValue(
              json,
              context.getTypeFactory().constructMapType(Map.class, String.class, String.class));
      try {
        return Text.ofTags(byTag);
      } catch (IllegalArgumentException unknown) {
        return (Text)
            context.handleWeirdStringValue(Text.class, byTag.keySet().toString(), "a language");
      }
    }
  }
}
