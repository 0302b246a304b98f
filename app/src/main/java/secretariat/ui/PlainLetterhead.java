package secretariat.ui;

import java.util.Map;
import secretariat.kernel.Text;

/** The paper of a secretariat whose organisation has not been named yet. */
final class PlainLetterhead {

  private PlainLetterhead() {}

  static Letterhead get() {
    var nothing = new Text(Map.of());
    var name = Text.of("Secretariat", "Секретариат", "秘书处");
    return new Letterhead(name, name, name, nothing, nothing);
  }
}
