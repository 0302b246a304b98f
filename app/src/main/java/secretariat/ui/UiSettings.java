package secretariat.ui;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.env.Environment;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import secretariat.kernel.Languages;
import secretariat.kernel.Seat;

/** Puts the pages together with what the other modules offer. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:secretariat/ui/ui.properties")
class UiSettings {

  @Bean
  Site site(
      ObjectProvider<Letterhead> letterhead,
      ObjectProvider<Languages> languages,
      ObjectProvider<Room> rooms,
      ObjectProvider<PublicEntry> entries,
      Assets assets,
      Environment environment) {
    return new Site(
        letterhead.getIfAvailable(PlainLetterhead::get),
        languages.getIfAvailable(() -> Languages.EVERY),
        environment.getProperty("secretariat.evaluation", Boolean.class, true),
        rooms.stream().sorted(Comparator.comparingInt(Room::place)).toList(),
        entries.stream().sorted(Comparator.comparingInt(PublicEntry::place)).toList(),
        assets);
  }

  @Bean
  Frames frames(
      Words words, Site site, ObjectProvider<Visitors> visitors, ObjectProvider<Seat> seat) {
    return new Frames(
        words,
        site,
        visitors.getIfAvailable(() -> request -> Visitor.PUBLIC),
        seat.getIfAvailable(() -> new Seat(ZoneId.of("UTC"))),
        InstantSource.system());
  }

  @Bean
  Templates templates(Environment environment) {
    return new Templates(Optional.ofNullable(environment.getProperty(Templates.PROPERTY)));
  }

  @Bean
  WebMvcConfigurer answers(ObjectProvider<Frames> frames, Templates templates) {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new LanguageArgument());
        resolvers.add(new FormArgument());
        resolvers.add(new PageArgument());
      }

      @Override
      public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(new AnswerHandler(new KeptPages(templates), frames.getObject()));
      }
    };
  }
}
