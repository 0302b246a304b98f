package secretariat.api;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.utils.SpringDocUtils;
import secretariat.accounts.Acting;
import secretariat.accounts.Once;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.kernel.Classification;
import secretariat.kernel.Language;
import secretariat.kernel.Outcome;
import secretariat.kernel.Text;
import secretariat.register.ActId;
import secretariat.register.Subject;
import secretariat.ui.Form;

/** How the description shows the values that have a form of their own in JSON. */
final class DescribedValues implements ModelConverter {

  private static final Map<Class<?>, String> CODES =
      Map.of(
          Capacity.class, "permanent-representative/KZ",
          Subject.class, "document/6f9c2a1e-0d53-4c6e-9f52-3f1f2b9d5a10",
          ActId.class, "document/6f9c2a1e-0d53-4c6e-9f52-3f1f2b9d5a10/3");

  private static final Map<Class<?>, List<String>> CHOICES =
      Map.of(
          Language.class, Arrays.stream(Language.values()).map(Language::tag).toList(),
          Classification.class,
              Arrays.stream(Classification.values()).map(Classification::code).toList());

  private DescribedValues() {}

  static void register() {
    SpringDocUtils.getConfig()
        .addRequestWrapperToIgnore(
            Actor.class, Acting.class, Once.class, Language.class, Form.class);
    ModelConverters.getInstance(true).addConverter(new DescribedValues());
  }

  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
    JavaType java = Json31.mapper().constructType(type.getType());
    if (java != null) {
      Class<?> raw = java.getRawClass();
      String example = CODES.get(raw);
      if (example != null) {
        return text().example(example);
      }
      List<String> choices = CHOICES.get(raw);
      if (choices != null) {
        Schema<String> choice = text();
        choice.setEnum(choices);
        return choice;
      }
      if (raw.equals(Text.class)) {
        return texts();
      }
      if (Outcome.class.isAssignableFrom(raw) || raw.equals(Optional.class)) {
        AnnotatedType inner = new AnnotatedType(java.containedTypeOrUnknown(0)).resolveAsRef(true);
        return context.resolve(inner);
      }
    }
    if (!others.hasNext()) {
      return null;
    }
    Schema<?> schema = others.next().resolve(type, context, others);
    if (java != null && schema != null && java.getRawClass().isRecord()) {
      markRequired(java.getRawClass(), modelOf(schema, context));
    }
    return schema;
  }

  private static @Nullable Schema<?> modelOf(Schema<?> schema, ModelConverterContext context) {
    String reference = schema.get$ref();
    return reference == null
        ? schema
        : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
  }

  /** A member that may be absent is an {@link Optional}; every other one is there. */
  private static void markRequired(Class<?> type, @Nullable Schema<?> model) {
    if (model == null || model.getProperties() == null || model.getRequired() != null) {
      return;
    }
    model.setRequired(
        Arrays.stream(type.getRecordComponents())
            .filter(component -> !component.getType().equals(Optional.class))
            .map(RecordComponent::getName)
            .filter(model.getProperties()::containsKey)
            .toList());
  }

  private static Schema<String> text() {
    var text = new Schema<String>();
    text.setTypes(Set.of("string"));
    return text;
  }

  private static Schema<?> texts() {
    var schema = new Schema<Object>().types(Set.of("object"));
    List.of("ru", "zh-Hans", "en").forEach(tag -> schema.addProperty(tag, text()));
    return schema;
  }
}
