package secretariat.database;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import secretariat.kernel.Absence;

/**
 * Keeps off the terminal what every library says each time that the database does not answer: the
 * {@link ConnectionPool} says it once for all of them.
 */
@Component
final class UnsaidAbsence extends TurboFilter implements DisposableBean {

  private final LoggerContext loggers = (LoggerContext) LoggerFactory.getILoggerFactory();

  UnsaidAbsence() {
    setContext(loggers);
    setName("absence of the database");
    start();
    loggers.addTurboFilter(this);
  }

  @Override
  public FilterReply decide(
      @Nullable Marker marker,
      Logger logger,
      Level level,
      @Nullable String format,
      @Nullable Object @Nullable [] arguments,
      @Nullable Throwable failure) {
    boolean unsaid =
        Absence.isGone(failure)
            || (arguments != null
                && arguments.length > 0
                && Absence.isGone(arguments[arguments.length - 1]));
    return unsaid ? FilterReply.DENY : FilterReply.NEUTRAL;
  }

  @Override
  public void destroy() {
    loggers.getTurboFilterList().remove(this);
  }
}
