package secretariat.ui;

/**
 * Sends the reader to another page of this site, as after an act that was recorded (303).
 *
 * @param path from the root of the site, such as {@code /desk}
 */
public record SeeOther(String path) implements Answer {
  public SeeOther {
    if (!path.startsWith("/") || path.startsWith("//") || path.contains("\\")) {
      throw new IllegalArgumentException("Not a path of this site: \"" + path + "\"");
    }
  }
}
