package secretariat.accounts.web;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.web.servlet.HandlerExceptionResolver;
import secretariat.accounts.Doorkeeper;
import secretariat.accounts.Tokens;
import secretariat.ui.SecurityHeaders;

/**
 * The two doors. Programs enter under {@code /api} with a token and keep no session; there is no
 * cookie that another site could misuse. People enter everywhere else with a session, and each of
 * their forms carries a token against forgery. Behind both doors the same table decides.
 *
 * <p>The headers that tell a browser what it may do are set by {@link SecurityHeaders}.
 */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:secretariat/accounts/web/web.properties")
class Doors {

  @Bean
  @Order(1)
  SecurityFilterChain programs(
      HttpSecurity http,
      Gate gate,
      Tokens tokens,
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    var turnedAway = new ProgramTurnedAway(gate, problems);
    return common(http.securityMatcher("/api/**"), gate)
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .addFilterBefore(new TokenFilter(tokens, turnedAway), AuthorizationFilter.class)
        .exceptionHandling(handling ->
            handling.authenticationEntryPoint(turnedAway).accessDeniedHandler(turnedAway))
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain people(
      HttpSecurity http,
      Gate gate,
      TurnedAway turnedAway,
      Doorkeeper doorkeeper,
      CsrfTokenRepository forgery) {
    return common(http, gate)
        .csrf(csrf -> csrf.csrfTokenRepository(forgery))
        .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/"))
        .addFilterBefore(new SessionFilter(doorkeeper), AuthorizationFilter.class)
        .exceptionHandling(handling ->
            handling.authenticationEntryPoint(turnedAway).accessDeniedHandler(turnedAway))
        .build();
  }

  private static HttpSecurity common(HttpSecurity http, Gate gate) {
    return http.headers(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .authorizeHttpRequests(requests ->
            requests
                .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .anyRequest()
                .access(gate));
  }

  @Bean
  CsrfTokenRepository forgeryTokens() {
    return new HttpSessionCsrfTokenRepository();
  }

  @Bean
  SecurityContextRepository sessions() {
    return new HttpSessionSecurityContextRepository();
  }

  /** At sign-in the session and the token against forgery get new names. */
  @Bean
  SessionAuthenticationStrategy freshSession(CsrfTokenRepository forgery) {
    return new CompositeSessionAuthenticationStrategy(
        java.util.List.of(
            new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(forgery)));
  }

  /** There are no users but those whom the {@link Doorkeeper} lets in. */
  @Bean
  UserDetailsService noOtherUsers() {
    return new InMemoryUserDetailsManager();
  }

  /** Over HTTPS the container marks the cookie as secure of itself; in production always. */
  @Bean
  ServletContextInitializer sessionCookie(org.springframework.core.env.Environment environment) {
    boolean evaluation = environment.getProperty("secretariat.evaluation", Boolean.class, true);
    return context -> {
      var cookie = context.getSessionCookieConfig();
      cookie.setName("session");
      cookie.setHttpOnly(true);
      cookie.setSecure(!evaluation);
      cookie.setAttribute("SameSite", "Lax");
      context.setSessionTrackingModes(java.util.Set.of(jakarta.servlet.SessionTrackingMode.COOKIE));
    };
  }
}
