package secretariat.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import secretariat.accounts.Acting;
import secretariat.accounts.Idempotency;
import secretariat.accounts.Person;
import secretariat.kernel.Actor;
import secretariat.ui.LanguageChoice;
import secretariat.ui.Visitor;
import secretariat.ui.Visitors;

/** Gives controller methods their {@link Actor}, {@link Acting} and {@code Once}. */
@Configuration(proxyBeanMethods = false)
class Arguments {

  @Bean
  WebMvcConfigurer actorAndOnce(ObjectProvider<Idempotency> idempotency) {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ActorArgument());
        resolvers.add(new OnceArgument(idempotency));
      }
    };
  }

  @Bean
  Visitors visitors() {
    return request -> {
      Acting acting = Acting.of(request);
      Optional<Person> person = acting.person();
      return new Visitor(
          acting.actor(), person.map(each -> each.name().in(LanguageChoice.of(request))));
    };
  }

  private static final class ActorArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return parameter.getParameterType().equals(Actor.class)
          || parameter.getParameterType().equals(Acting.class);
    }

    @Override
    public Object resolveArgument(
        MethodParameter parameter,
        @Nullable ModelAndViewContainer container,
        NativeWebRequest request,
        @Nullable WebDataBinderFactory binders) {
      var servlet = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
      Acting acting = Acting.of(servlet);
      return parameter.getParameterType().equals(Actor.class) ? acting.actor() : acting;
    }
  }
}
