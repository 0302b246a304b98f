package secretariat.kernel;

import java.util.List;

/**
 * Lines that whoever starts the system must read, such as a one-time link; offered as beans and
 * printed once, to the terminal and never to a log, when the system is ready.
 */
@FunctionalInterface
public interface StartNotice {
  List<String> lines();
}
