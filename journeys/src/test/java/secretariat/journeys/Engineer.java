package secretariat.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import secretariat.kernel.Language;

/** A ministry's engineer with the downloaded program and a policy that came another way. */
record Engineer(Path program, Path policy) {

  OfflineCheck checks(Path export, Language language) {
    return OfflineCheck.ofExport(program, export, policy, language);
  }

  /**
   * Packs an export anew, with one byte changed in the first file of a folder that ends so.
   *
   * @return the path of that file in the export
   */
  static String changesOneByte(Path export, Path changed, String folder, String ending)
      throws IOException {
    String touched = "";
    try (var in = new ZipInputStream(Files.newInputStream(export));
        var out = new ZipOutputStream(Files.newOutputStream(changed))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String path = entry.getName();
        byte[] bytes = in.readAllBytes();
        if (touched.isEmpty() && path.startsWith(folder) && path.endsWith(ending)) {
          bytes[bytes.length / 2] ^= 1;
          touched = path;
        }
        out.putNextEntry(new ZipEntry(path));
        out.write(bytes);
      }
    }
    if (touched.isEmpty()) {
      throw new IllegalStateException("The export has no file %s…%s".formatted(folder, ending));
    }
    return touched;
  }
}
