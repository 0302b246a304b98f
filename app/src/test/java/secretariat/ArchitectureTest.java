package secretariat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;

/**
 * The modules keep to their boundaries, and the paper on the architecture shows them as they are.
 */
@Tag("any-engine")
class ArchitectureTest {

  private static final ApplicationModules MODULES = ApplicationModules.of(Secretariat.class);

  @Test
  void no_module_reaches_into_another_or_rests_on_one_that_rests_on_it() {
    MODULES.verify();
  }

  @Test
  void the_diagram_in_the_paper_is_the_one_that_the_modules_make() throws IOException {
    assertThat(Files.readString(Path.of("../ARCHITECTURE.md"))).contains(diagram());
  }

  /** Every module and what it rests on; all rest on the kernel. */
  private static String diagram() {
    return MODULES.stream()
        .sorted(java.util.Comparator.comparing(ArchitectureTest::name))
        .filter(module -> !name(module).equals("kernel"))
        .map(ArchitectureTest::row)
        .collect(Collectors.joining("\n", "```mermaid\ngraph TD\n", "\n```"));
  }

  private static String row(ApplicationModule module) {
    var below =
        module
            .getDependencies(MODULES, DependencyDepth.IMMEDIATE)
            .uniqueModules()
            .map(ArchitectureTest::name)
            .filter(name -> !name.equals("kernel"))
            .collect(Collectors.toCollection(TreeSet::new));
    return below.isEmpty()
        ? "  " + name(module)
        : "  %s --> %s".formatted(name(module), String.join(" & ", below));
  }

  private static String name(ApplicationModule module) {
    return module.getIdentifier().toString();
  }
}
