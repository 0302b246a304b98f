package secretariat.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import secretariat.register.Audit;
import secretariat.register.RecordedActs;

/** Every file that an act names is there, with the bytes that the act says. */
@Component
final class FilesAudit implements Audit.Check {

  private final RecordedActs acts;
  private final List<NamesFiles> modules;
  private final FileStore files;

  FilesAudit(RecordedActs acts, List<NamesFiles> modules, FileStore files) {
    this.acts = acts;
    this.modules = modules;
    this.files = files;
  }

  @Override
  public String name() {
    return "files: bytes against the acts that name them";
  }

  @Override
  public Optional<String> firstDifference(Consumer<String> remark) {
    return named().entrySet().stream()
        .flatMap(file -> difference(file.getKey(), file.getValue()).stream())
        .findFirst();
  }

  /** Each file with the first act that names it. */
  private Map<String, String> named() {
    Map<String, String> named = new LinkedHashMap<>();
    acts.each(act ->
        modules.stream()
            .flatMap(module -> module.namedBy(act).stream())
            .forEach(file -> named.putIfAbsent(file, act.id().code())));
    return named;
  }

  private Optional<String> difference(String sha256, String act) {
    if (!files.has(sha256)) {
      return Optional.of("%s names the file %s, which is missing".formatted(act, sha256));
    }
    return files.verify(sha256)
        ? Optional.empty()
        : Optional.of("the file %s, named by %s, has other bytes".formatted(sha256, act));
  }
}
