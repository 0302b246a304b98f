package secretariat.ui;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The templates of all pages. They are compiled into the jar, each into the package of its page
 * record. In development the property {@code secretariat.templates} names the folders (joined by
 * the path separator) that hold the modules, such as {@code app/src/main/java/secretariat}; then
 * the templates of public page records are read from there anew whenever they change.
 */
final class Templates {

  static final String PROPERTY = "secretariat.templates";
  private static final String ROOT = "secretariat";

  private final TemplateEngine compiled;
  private final Optional<TemplateEngine> live;

  Templates(Optional<String> folders) {
    this.compiled =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), ROOT);
    this.live = folders.map(Templates::fromSource);
  }

  /** The whole page in UTF-8. */
  byte[] render(Page page, Frame frame) {
    var output = new Utf8ByteOutput();
    engine(page).render(template(page.getClass()), Map.of("page", page, "frame", frame), output);
    return output.toByteArray();
  }

  private TemplateEngine engine(Page page) {
    return Modifier.isPublic(page.getClass().getModifiers()) ? live.orElse(compiled) : compiled;
  }

  /** {@code secretariat.ui.web.HomePage} is rendered by {@code ui/web/HomePage.jte}. */
  static String template(Class<?> page) {
    String folder = page.getPackageName().replace('.', '/');
    if (!folder.startsWith(ROOT + "/")) {
      throw new IllegalArgumentException("Not a page of a module: " + page.getName());
    }
    return folder.substring(ROOT.length() + 1) + "/" + page.getSimpleName() + ".jte";
  }

  /** The folder of the modules itself, or a source root above it. */
  private static Path modules(Path folder) {
    Path below = folder.resolve(ROOT);
    return Files.isDirectory(below) ? below : folder;
  }

  private static TemplateEngine fromSource(String folders) {
    List<Path> roots =
        Arrays.stream(folders.split(Pattern.quote(java.io.File.pathSeparator)))
            .map(folder -> modules(Path.of(folder)))
            .toList();
    try {
      TemplateEngine engine =
          TemplateEngine.create(
              new Folders(roots),
              Files.createTempDirectory("templates"),
              ContentType.Html,
              Templates.class.getClassLoader(),
              "live");
      engine.setTrimControlStructures(true);
      return engine;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Finds a template in the first folder that has it. */
  private record Folders(List<Path> roots) implements CodeResolver {

    @Override
    public @org.jspecify.annotations.Nullable String resolve(String name) {
      return file(name).map(Folders::read).orElse(null);
    }

    @Override
    public long getLastModified(String name) {
      return file(name).map(found -> found.toFile().lastModified()).orElse(0L);
    }

    private Optional<Path> file(String name) {
      return roots.stream().map(root -> root.resolve(name)).filter(Files::exists).findFirst();
    }

    private static String read(Path file) {
      try {
        return Files.readString(file);
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }
}
