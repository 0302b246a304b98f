package secretariat.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.json.JsonMapper;

/** Whatever may stand in an act is written as another implementation of RFC 8785 writes it. */
class CanonicalProperties {

  private static final JsonMapper PLAIN = new JsonMapper();

  @Property(tries = 500)
  void bytes_are_those_of_RFC_8785(@ForAll("contents") Map<String, Object> content)
      throws IOException {
    var tree = PLAIN.valueToTree(content);
    byte[] other = new JsonCanonicalizer(PLAIN.writeValueAsString(tree)).getEncodedUTF8();
    assertThat(Canonical.bytes(tree)).isEqualTo(other);
  }

  @Provide
  Arbitrary<Map<String, Object>> contents() {
    Arbitrary<Object> value =
        Arbitraries.lazyOf(
            () -> texts().map(Object.class::cast),
            () ->
                Arbitraries.longs()
                    .between(-(1L << 53) + 1, (1L << 53) - 1)
                    .map(Object.class::cast),
            () -> Arbitraries.of(true, false).map(Object.class::cast),
            () -> texts().list().ofMaxSize(3).map(Object.class::cast),
            () -> maps(texts().map(Object.class::cast)).map(Object.class::cast));
    return maps(value);
  }

  private static Arbitrary<Map<String, Object>> maps(Arbitrary<Object> values) {
    return Arbitraries.maps(texts(), values).ofMaxSize(5);
  }

  /** Control characters, quotes, three scripts, and characters beyond the first plane. */
  private static Arbitrary<String> texts() {
    List<Integer> hard = List.of(0x22, 0x2F, 0x5C, 0x7F, 0x80, 0x2028, 0xE000, 0xFFFD, 0x1F600);
    return Arbitraries.oneOf(
            Arbitraries.integers().between(1, 0x1F),
            Arbitraries.integers().between(0x20, 0x7E),
            Arbitraries.integers().between(0x410, 0x44F),
            Arbitraries.integers().between(0x4E00, 0x4EFF),
            Arbitraries.of(hard))
        .list()
        .ofMaxSize(8)
        .map(points ->
            points.stream()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
  }
}
