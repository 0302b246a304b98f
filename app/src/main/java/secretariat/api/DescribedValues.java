package secretariat.api;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
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
          ActId.class, "document/6f9c2a1e-0d53-4c6e-9f52-3f1f2b9d5a10/3",
          Language.class, "zh-Hans",
          Classification.class, "public");

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
      if (raw.equals(Text.class)) {
        return texts();
      }
      if (Outcome.class.isAssignableFrom(raw) || raw.equals(Optional.class)) {
        AnnotatedType inner = new AnnotatedType(java.containedTypeOrUnknown(0)).resolveAsRef(true);
        return context.resolve(inner);
      }
    }
    return others.hasNext() ? others.next().resolve(type, context, others) : null;
  }

  private static Schema<?> text() {
    return new Schema<String>().types(Set.of("string"));
  }

  private static Schema<?> texts() {
    var schema = new Schema<Object>().types(Set.of("object"));
    List.of("ru", "zh-Hans", "en").forEach(tag -> schema.addProperty(tag, text()));
    return schema;
  }
}
