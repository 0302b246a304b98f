package secretariat.depositary.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Asks veraPDF, the reference validator for archive files. */
final class Archive {

  private Archive() {}

  static void assertPdfA3(Path file) throws IOException {
    VeraGreenfieldFoundryProvider.initialise();
    for (PDFAFlavour flavour : new PDFAFlavour[] {PDFAFlavour.PDFA_3_B, PDFAFlavour.PDFA_3_U}) {
      try (InputStream in = Files.newInputStream(file);
          var parser = Foundries.defaultInstance().createParser(in, flavour);
          var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        var result = validator.validate(parser);
        String faults =
            result.getTestAssertions().stream()
                .map(each -> each.getRuleId().getClause() + " " + each.getMessage())
                .distinct()
                .collect(Collectors.joining("\n"));
        assertThat(result.isCompliant()).as(flavour + "\n" + faults).isTrue();
      } catch (VeraPDFException e) {
        throw new IOException(e);
      }
    }
  }
}
