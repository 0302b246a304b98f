package secretariat.api;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import secretariat.accounts.AccessTable;
import secretariat.accounts.Offices;
import secretariat.accounts.Once;
import secretariat.kernel.Access;
import secretariat.kernel.Audience;

/** The API's description: made from the controllers themselves and from the access table. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:secretariat/api/api.properties")
class Description {

  private static final String TOKEN = "token";
  private static final String PROBLEM = "Problem";

  Description() {
    DescribedValues.register();
  }

  @Bean
  static Access apiAccess() {
    return Access.of("api").everyone("GET /api/openapi.json");
  }

  @Bean
  OpenAPI api() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Secretariat")
                .version("1")
                .description(
                    """
                    What can be done in the portal can be done here, by the same rules. A program \
                    acts with a token that a person issues on the page “My access”, in the \
                    capacity named there. Every request that records something carries an \
                    Idempotency-Key; the same key with the same request is done once. What is \
                    refused or wrong is answered as a problem (RFC 9457), in the language of ?lang \
                    or Accept-Language: ru, zh-Hans, en. Offices: %s.\
                    """
                        .formatted(String.join(", ", Offices.ALL)))
                .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
        .components(
            new Components()
                .addSecuritySchemes(
                    TOKEN, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")));
  }

  /** The key is a parameter of the methods that take a {@link Once}. */
  @Bean
  OperationCustomizer idempotencyKey() {
    return (operation, method) -> {
      boolean once =
          Arrays.stream(method.getMethodParameters())
              .anyMatch(parameter -> parameter.getParameterType().equals(Once.class));
      if (once) {
        // A method may also take the key itself; it is described once.
        Optional.ofNullable(operation.getParameters())
            .ifPresent(all -> all.removeIf(each -> each.getName().equals(Once.HEADER)));
        operation.addParametersItem(
            new HeaderParameter()
                .name(Once.HEADER)
                .required(true)
                .description("8 to 128 printable characters, new for each request")
                .schema(new Schema<String>().types(Set.of("string")).minLength(8).maxLength(128)));
      }
      return operation;
    };
  }

  /** Who may send each request, and how it is refused. */
  @Bean
  OpenApiCustomizer whoMay(AccessTable table) {
    return api -> {
      addProblem(api.getComponents());
      for (Access.Row row : table.rows()) {
        var path = api.getPaths().get(row.pattern());
        if (path != null) {
          path.readOperationsMap()
              .forEach((method, operation) -> {
                if (method.name().equals(row.method())) {
                  describe(operation, row);
                }
              });
        }
      }
    };
  }

  private static void describe(Operation operation, Access.Row row) {
    operation.addExtension("x-audience", row.audience().toString());
    if (!(row.audience() instanceof Audience.Everyone)) {
      operation.addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }
    operation.getResponses().addApiResponse("default", problem());
    if (!row.method().equals("GET")) {
      operation.getResponses().addApiResponse("422", problem());
    }
  }

  private static ApiResponse problem() {
    var schema = new Schema<Object>().$ref("#/components/schemas/" + PROBLEM);
    return new ApiResponse()
        .description("What went wrong (RFC 9457)")
        .content(
            new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
  }

  private static void addProblem(Components components) {
    var resolved =
        ModelConverters.getInstance(true).readAllAsResolvedSchema(new AnnotatedType(Problem.class));
    components.addSchemas(PROBLEM, resolved.schema);
    resolved.referencedSchemas.forEach(components::addSchemas);
  }
}
