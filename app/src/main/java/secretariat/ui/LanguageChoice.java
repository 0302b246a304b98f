package secretariat.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.filter.OncePerRequestFilter;
import secretariat.kernel.Language;
import secretariat.kernel.Languages;

/**
 * Chooses the reader's language: the address ({@code ?lang=ru}), else what was chosen before (a
 * cookie), else what the browser asks for, else English; each only if it is a language of the
 * organisation.
 */
@Component
@Order(-200)
public final class LanguageChoice extends OncePerRequestFilter {

  static final String COOKIE = "language";
  private static final String CHOSEN = LanguageChoice.class.getName();

  private final SingletonSupplier<Languages> languages;

  LanguageChoice(ObjectProvider<Languages> languages) {
    this.languages = SingletonSupplier.of(() -> languages.getIfAvailable(() -> Languages.EVERY));
  }

  /** The language of the one who sends a request. */
  public static Language of(HttpServletRequest request) {
    return request.getAttribute(CHOSEN) instanceof Language chosen ? chosen : Language.EN;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Language chosen = choose(request);
    request.setAttribute(CHOSEN, chosen);
    if (fromAddress(request).filter(languages.obtain()::has).isPresent()) {
      response.addHeader(HttpHeaders.SET_COOKIE, cookie(chosen, request.isSecure()));
    }
    chain.doFilter(request, response);
  }

  private Language choose(HttpServletRequest request) {
    return fromAddress(request)
        .filter(languages.obtain()::has)
        .or(() -> fromCookie(request).filter(languages.obtain()::has))
        .or(() -> fromBrowser(request))
        .orElseGet(languages.obtain()::usual);
  }

  /** Only the query counts: reading a form's body here could mean reading a large file. */
  private static Optional<Language> fromAddress(HttpServletRequest request) {
    String query = Objects.requireNonNullElse(request.getQueryString(), "");
    return Query.parse(query).value("lang").flatMap(Language::ofTag);
  }

  private static Optional<Language> fromCookie(HttpServletRequest request) {
    Cookie[] cookies = Objects.requireNonNullElse(request.getCookies(), new Cookie[0]);
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .findFirst()
        .flatMap(cookie -> Language.ofTag(cookie.getValue()));
  }

  /** What the browser prefers most; the container has read its header. */
  private Optional<Language> fromBrowser(HttpServletRequest request) {
    return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
        ? Optional.empty()
        : Collections.list(request.getLocales()).stream()
            .flatMap(locale -> Language.ofTag(locale.getLanguage()).stream())
            .filter(languages.obtain()::has)
            .findFirst();
  }

  private static String cookie(Language chosen, boolean secure) {
    return ResponseCookie.from(COOKIE, chosen.tag())
        .path("/")
        .maxAge(java.time.Duration.ofDays(365))
        .sameSite("Lax")
        .httpOnly(true)
        .secure(secure)
        .build()
        .toString();
  }
}
