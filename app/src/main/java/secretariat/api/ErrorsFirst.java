package secretariat.api;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets the API's errors be answered by {@link Errors} before anybody else is asked. */
@Configuration(proxyBeanMethods = false)
class ErrorsFirst implements WebMvcConfigurer {

  private final ObjectProvider<Errors> errors;

  ErrorsFirst(ObjectProvider<Errors> errors) {
    this.errors = errors;
  }

  @Override
  public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
    resolvers.addFirst(errors.getObject());
  }
}
