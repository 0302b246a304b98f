package secretariat.command;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import secretariat.kernel.CannotStart;

/**
 * Tells an operator in one sentence why the system did not start, where the reason is one that an
 * operator can put right. Spring finds it through META-INF/spring.factories.
 */
public final class OneSentence implements SpringBootExceptionReporter {

  @Override
  public boolean reportException(Throwable failure) {
    // The command line says it; here it is only kept from being said a second time.
    return sentence(failure) != null;
  }

  static boolean explain(Throwable failure, PrintStream out) {
    String sentence = sentence(failure);
    if (sentence != null) {
      out.println(sentence);
    }
    return sentence != null;
  }

  private static @Nullable String sentence(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof CannotStart) {
        return cause.getMessage();
      }
      if (cause instanceof PortInUseException taken) {
        return "Port %d is taken by another program; choose another with --port."
            .formatted(taken.getPort());
      }
      if (String.valueOf(cause.getMessage()).contains("No space left on device")) {
        return "The disk is full; make room and start again.";
      }
    }
    return null;
  }
}
