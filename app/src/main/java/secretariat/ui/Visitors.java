package secretariat.ui;

import jakarta.servlet.http.HttpServletRequest;

/** Tells who looks at a page; offered as a bean by the module that knows who has signed in. */
@FunctionalInterface
public interface Visitors {
  Visitor of(HttpServletRequest request);
}
