package secretariat.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ServletRequestPathUtils;
import secretariat.accounts.AccessTable;
import secretariat.accounts.Acting;
import secretariat.accounts.Verdict;

/** Asks the access table about every request. */
@Component
final class Gate implements AuthorizationManager<RequestAuthorizationContext> {

  private final AccessTable table;

  Gate(AccessTable table) {
    this.table = table;
  }

  @Override
  public AuthorizationResult authorize(
      Supplier<? extends @Nullable Authentication> authentication,
      RequestAuthorizationContext context) {
    return judge(context.getRequest());
  }

  Verdict judge(HttpServletRequest request) {
    var path = ServletRequestPathUtils.parse(request).pathWithinApplication();
    return table.judge(request.getMethod(), path, Acting.of(request).actor());
  }
}
