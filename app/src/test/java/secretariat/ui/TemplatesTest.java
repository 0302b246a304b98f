package secretariat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no template of any module may contain. */
class TemplatesTest {

  private static final List<Pattern> FORBIDDEN =
      List.of(
          Pattern.compile("\\sstyle\\s*="),
          Pattern.compile("<style"),
          Pattern.compile("\\son[a-z]+\\s*="),
          Pattern.compile("hx-on"),
          Pattern.compile("<script(?! src=)"),
          Pattern.compile("\\$unsafe"),
          Pattern.compile("javascript:"),
          Pattern.compile("(src|href|action)=\"https?:"));

  @Test
  void no_template_writes_code_or_style_into_a_page_or_escapes_escaping() throws IOException {
    var found = new TreeSet<String>();
    for (Path template : templates()) {
      if (template.getParent().endsWith("press")) {
        continue; // printed on paper, never sent to a browser
      }
      String text = Files.readString(template);
      for (Pattern forbidden : FORBIDDEN) {
        if (forbidden.matcher(text).find()) {
          found.add(template + " contains " + forbidden);
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void a_template_has_the_name_of_the_page_beside_it() throws IOException {
    for (Path template : templates()) {
      String name = template.getFileName().toString().replace(".jte", "");
      if (Character.isUpperCase(name.charAt(0))) {
        assertThat(template.resolveSibling(name + ".java")).exists();
      }
    }
  }

  private static List<Path> templates() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("src/main/java"))) {
      return all.filter(file -> file.toString().endsWith(".jte")).toList();
    }
  }
}
