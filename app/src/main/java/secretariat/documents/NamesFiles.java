package secretariat.documents;

import java.util.List;
import secretariat.register.Act;

/** Which files the acts of a module name; offered as a bean, so that an audit looks for them. */
@FunctionalInterface
public interface NamesFiles {

  /** SHA-256 of each file that an act names, in lower-case hexadecimal; none for other acts. */
  List<String> namedBy(Act act);
}
