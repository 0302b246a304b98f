package secretariat.documents;

import java.text.Normalizer;

/**
 * The name under which somebody sent a file, made safe to show and to offer for download. No file
 * is ever opened or stored under it: the store knows files by their SHA-256 only.
 */
public record FileName(String shown) {

  private static final int LONGEST = 120;

  /** Keeps the last part of a path, without control characters and without direction marks. */
  public static FileName ofSubmitted(String submitted) {
    String normal = Normalizer.normalize(submitted, Normalizer.Form.NFC).replace('\\', '/');
    String last = normal.substring(normal.lastIndexOf('/') + 1);
    String clean =
        last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\"<>:|?*%]", "")
            .replaceAll("\\s+", " ")
            .strip()
            .replaceAll("^\\.+", "");
    if (clean.codePointCount(0, clean.length()) > LONGEST) {
      int extension = clean.lastIndexOf('.');
      String end =
          extension > 0 && clean.length() - extension <= 8 ? clean.substring(extension) : "";
      clean = clean.substring(0, clean.offsetByCodePoints(0, LONGEST - end.length())) + end;
    }
    return new FileName(clean.isEmpty() ? "file" : clean);
  }
}
