package secretariat;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The one deployable: the system that the permanent secretariat works in. */
@SpringBootApplication
public class Secretariat {

  public static void main(String[] arguments) {
    SpringApplication.run(Secretariat.class, arguments);
  }
}
