package secretariat;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import secretariat.command.CommandLine;

/** The one deployable: the system that the permanent secretariat works in. */
@SpringBootApplication
public class Secretariat {

  public static void main(String[] arguments) {
    CommandLine.run(Secretariat.class, arguments);
  }
}
