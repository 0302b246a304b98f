package secretariat.kernel;

import java.io.PrintStream;
import java.util.List;

/**
 * Work on the institution's records that the command line can ask for without serving pages, such
 * as an audit; offered as beans, and found by name.
 */
public interface Errand {

  /** The command, such as {@code audit}. */
  String name();

  /**
   * Does it, telling the reader in plain sentences.
   *
   * @param arguments what stood on the command line after the command, less the general options
   * @return 0 if all is well, 1 if not
   */
  int run(List<String> arguments, PrintStream out);
}
