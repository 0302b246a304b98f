package secretariat.depositary.web;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.verifier.Verify;

/** The stand-alone verifier as this installation carries it: the very jar that it runs itself. */
@Component
class VerifierProgram {

  static final String NAME = "secretariat-verifier.jar";

  private final Optional<Path> jar =
      Optional.ofNullable(Verify.class.getProtectionDomain().getCodeSource())
          .map(CodeSource::getLocation)
          .flatMap(VerifierProgram::file);

  /** Empty where the program does not run from jars, as in development. */
  Optional<Path> jar() {
    return jar;
  }

  private static Optional<Path> file(URL location) {
    if (!location.getProtocol().equals("file")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(location.toURI())).filter(Files::isRegularFile);
    } catch (URISyntaxException notAFile) {
      return Optional.empty();
    }
  }
}
