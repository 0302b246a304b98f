package secretariat.depositary.press;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * Makes Chinese text on the page searchable. A font draws 方 and the radical ⽅ with one glyph, and
 * the renderer names the glyph by the radical; here each glyph gets the name of the character, so
 * that what is copied out of the paper is what was written.
 */
final class ReadableHan {

  private static final int FIRST_RADICAL = 0x2E80;
  private static final int LAST_RADICAL = 0x2FD5;

  private static final Pattern BLOCK =
      Pattern.compile("beginbf(char|range)(.*?)endbf(?:char|range)", Pattern.DOTALL);
  private static final Pattern TOKEN = Pattern.compile("<([0-9A-Fa-f]+)>");

  private final Map<Integer, Integer> characters = new HashMap<>();

  /** Learns from the font which character has the same glyph as each radical. */
  ReadableHan(byte[] font) {
    try (TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
      CmapLookup codes = file.getUnicodeCmapLookup();
      for (int radical = FIRST_RADICAL; radical <= LAST_RADICAL; radical++) {
        int glyph = codes.getGlyphId(radical);
        List<Integer> names = glyph == 0 ? null : codes.getCharCodes(glyph);
        if (names != null) {
          int character = names.stream().mapToInt(each -> each).max().orElse(radical);
          characters.put(radical, character);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The Chinese font cannot be read", e);
    }
  }

  void repair(PDDocument document) throws IOException {
    Set<COSBase> done = new HashSet<>();
    for (PDPage page : document.getPages()) {
      PDResources resources = page.getResources();
      for (COSName name : resources.getFontNames()) {
        COSDictionary font = resources.getFont(name).getCOSObject();
        if (font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream names
            && done.add(names)) {
          repair(names);
        }
      }
    }
  }

  private void repair(COSStream stream) throws IOException {
    String cmap;
    try (InputStream in = stream.createInputStream()) {
      cmap = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
    }
    var names = new TreeMap<Integer, String>();
    Matcher blocks = BLOCK.matcher(cmap);
    int start = -1;
    int end = -1;
    while (blocks.find()) {
      read(blocks.group(1).equals("range"), tokens(blocks.group(2)), names);
      start = start < 0 ? cmap.lastIndexOf('\n', blocks.start()) + 1 : start;
      end = blocks.end();
    }
    if (names.values().stream().anyMatch(ReadableHan::isRadical)) {
      names.replaceAll((code, name) -> plain(name));
      try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(
            (cmap.substring(0, start) + written(names) + cmap.substring(end))
                .getBytes(StandardCharsets.US_ASCII));
      }
    }
  }

  private static void read(boolean range, List<String> tokens, Map<Integer, String> names) {
    for (int i = 0; i + (range ? 2 : 1) < tokens.size(); i += range ? 3 : 2) {
      int first = Integer.parseInt(tokens.get(i), 16);
      int last = range ? Integer.parseInt(tokens.get(i + 1), 16) : first;
      String name = decoded(tokens.get(i + (range ? 2 : 1)));
      for (int code = first; code <= last; code++) {
        int point = name.codePointBefore(name.length()) + code - first;
        String before = name.substring(0, name.offsetByCodePoints(name.length(), -1));
        names.put(code, before + Character.toString(point));
      }
    }
  }

  private static String written(Map<Integer, String> names) {
    var lines =
        names.entrySet().stream()
            .map(each -> "<%04X> <%s>".formatted(each.getKey(), encoded(each.getValue())))
            .toList();
    var text = new StringBuilder();
    for (int from = 0; from < lines.size(); from += 100) {
      List<String> part = lines.subList(from, Math.min(from + 100, lines.size()));
      text.append(part.size()).append(" beginbfchar\n");
      text.append(String.join("\n", part)).append("\nendbfchar\n");
    }
    return text.toString().stripTrailing();
  }

  private static boolean isRadical(String name) {
    return name.codePoints().anyMatch(point -> point >= FIRST_RADICAL && point <= LAST_RADICAL);
  }

  private String plain(String name) {
    return name.codePoints()
        .map(point -> characters.getOrDefault(point, point))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static List<String> tokens(String block) {
    var tokens = new ArrayList<String>();
    Matcher each = TOKEN.matcher(block);
    while (each.find()) {
      tokens.add(each.group(1));
    }
    return tokens;
  }

  private static String decoded(String hexadecimal) {
    return new String(java.util.HexFormat.of().parseHex(hexadecimal), StandardCharsets.UTF_16BE);
  }

  private static String encoded(String name) {
    return java.util.HexFormat.of()
        .withUpperCase()
        .formatHex(name.getBytes(StandardCharsets.UTF_16BE));
  }
}
