package secretariat.register;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import secretariat.kernel.Language;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** How single values stand in canonical bytes, and which values may not stand there at all. */
final class CanonicalValues extends SimpleModule {

  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private static final long LARGEST_SAFE = (1L << 53) - 1;

  CanonicalValues() {
    addSerializer(new Writing<>(String.class, CanonicalValues::normal));
    addSerializer(new Writing<>(Instant.class, INSTANT::format));
    addSerializer(new Writing<>(Language.class, Language::tag));
    addSerializer(new Writing<>(BigDecimal.class, BigDecimal::toPlainString));
    addSerializer(new Writing<>(BigInteger.class, BigInteger::toString));
    addSerializer(new Writing<>(enums(), CanonicalValues::code));
    setDeserializerModifier(new EnumsByCode());
  }

  static String instant(Instant instant) {
    return INSTANT.format(instant);
  }

  /** Normal form C and line feeds only; refuses the character U+0000. */
  static String normal(String text) {
    if (text.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("The character U+0000 cannot stand in an act");
    }
    return Normalizer.normalize(
        text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
  }

  /** Throws if a tree holds a null, a fraction, or a number that not every reader keeps exact. */
  static void requireAllowed(JsonNode node, String path) {
    switch (node.getNodeType()) {
      case OBJECT ->
          node.properties()
              .forEach(each -> requireAllowed(each.getValue(), path + "/" + each.getKey()));
      case ARRAY -> node.forEach(each -> requireAllowed(each, path + "/*"));
      case STRING, BOOLEAN -> {}
      case NUMBER -> {
        if (!node.isIntegralNumber() || Math.abs(node.longValue()) > LARGEST_SAFE) {
          throw new IllegalArgumentException(
              "%s: decimals and whole numbers beyond 2^53 - 1 are written as text".formatted(path));
        }
      }
      case NULL, MISSING, BINARY, POJO ->
          throw new IllegalArgumentException(
              "%s: %s cannot stand in an act; leave an absent member out"
                  .formatted(path, node.getNodeType()));
    }
  }

  private static String code(Enum<?> constant) {
    return constant instanceof Language language
        ? language.tag()
        : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @SuppressWarnings("unchecked")
  private static Class<Enum<?>> enums() {
    return (Class<Enum<?>>) (Class<?>) Enum.class;
  }

  private static final class Writing<T> extends StdSerializer<T> {
    private final transient java.util.function.Function<T, String> form;

    Writing(Class<T> type, java.util.function.Function<T, String> form) {
      super(type);
      this.form = form;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializationContext context) {
      json.writeString(form.apply(value));
    }
  }

  /** Reads an enum from the code that {@link #code} wrote. */
  private static final class EnumsByCode extends ValueDeserializerModifier {
    @Override
    public ValueDeserializer<?> modifyEnumDeserializer(
        DeserializationConfig configuration,
        JavaType type,
        BeanDescription.Supplier description,
        ValueDeserializer<?> usual) {
      return new ValueDeserializer<Enum<?>>() {
        @Override
        public Enum<?> deserialize(JsonParser json, DeserializationContext context) {
          String code = json.getString();
          return Arrays.stream(type.getRawClass().getEnumConstants())
              .map(constant -> (Enum<?>) constant)
              .filter(constant -> code(constant).equals(code))
              .findFirst()
              .orElseThrow(() ->
                  new IllegalArgumentException(
                      "\"%s\" is no %s".formatted(code, type.getRawClass().getSimpleName())));
        }
      };
    }
  }
}
