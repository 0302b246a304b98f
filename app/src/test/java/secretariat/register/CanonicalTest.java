package secretariat.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.kernel.Classification;
import secretariat.kernel.Language;
import secretariat.kernel.Text;

class CanonicalTest {

  record Sample(
      Text title,
      Language language,
      Optional<String> absent,
      Optional<LocalDate> day,
      Instant at,
      BigDecimal share,
      List<Inner> parts) {}

  record Inner(int pages, boolean authentic) {}

  record Fraction(double half) {}

  record Large(long number) {}

  record Holed(List<String> words) {}

  record Keeping(String depositary) {
    public boolean isOurs() {
      return depositary.equals("secretariat");
    }
  }

  private final ActCodec codec =
      new ActCodec(
          List.of(new ActKinds("test", List.of(new ActKind<>("sample-taken", 1, Sample.class)))));

  private final Act act =
      new Act(
          ActId.parse("sample/1/3"),
          "sample-taken",
          1,
          LocalDate.of(2026, 11, 22),
          Instant.parse("2026-11-22T01:02:03.100Z"),
          new Actor("7f3a", Capacity.permanentRepresentative("KZ")),
          Classification.INTERNAL,
          new Sample(
              Text.of("Charter", "Устав", "宪章"),
              Language.ZH,
              Optional.empty(),
              Optional.of(LocalDate.of(2002, 6, 7)),
              Instant.parse("2026-11-22T01:02:03Z"),
              new BigDecimal("17.60"),
              List.of(new Inner(26, true))));

  @Test
  void what_a_record_says_of_itself_beyond_its_members_is_not_in_the_act() {
    var keeping = new Keeping("secretariat");
    byte[] bytes = Canonical.write(keeping);
    assertThat(new String(bytes, java.nio.charset.StandardCharsets.UTF_8))
        .isEqualTo("{\"depositary\":\"secretariat\"}");
    assertThat(Canonical.read(bytes, Keeping.class)).isEqualTo(keeping);
  }

  @Test
  void golden_bytes_of_an_act() {
    assertThat(Canonical.text(codec.encode(act)))
        .isEqualTo(
            "{\"actor\":\"7f3a\",\"capacity\":\"permanent-representative/KZ\","
                + "\"classification\":\"internal\",\"content\":{"
                + "\"at\":\"2026-11-22T01:02:03.000000Z\",\"day\":\"2002-06-07\","
                + "\"language\":\"zh-Hans\",\"parts\":[{\"authentic\":true,\"pages\":26}],"
                + "\"share\":\"17.60\",\"title\":{\"en\":\"Charter\",\"ru\":\"Устав\","
                + "\"zh-Hans\":\"宪章\"}},\"effective\":\"2026-11-22\",\"kind\":\"sample-taken\","
                + "\"recorded\":\"2026-11-22T01:02:03.100000Z\",\"sequence\":3,"
                + "\"subject\":\"sample/1\",\"version\":1}");
  }

  @Test
  void what_was_written_is_read_again() {
    assertThat(codec.decode(codec.encode(act))).isEqualTo(act);
  }

  @Test
  void text_is_written_in_normal_form_c_with_line_feeds_only() {
    assertThat(CanonicalValues.normal("Е\u0308лка\r\nй\rх")).isEqualTo("Ёлка\nй\nх");
  }

  @Test
  void what_not_every_reader_keeps_exact_is_refused() {
    assertThatThrownBy(() -> Canonical.bytes(Canonical.tree(new Fraction(0.5))))
        .hasMessageContaining("/half");
    assertThatThrownBy(() -> Canonical.bytes(Canonical.tree(new Large(1L << 53))))
        .hasMessageContaining("/number");
    assertThatThrownBy(
            () -> Canonical.bytes(Canonical.tree(new Holed(java.util.Arrays.asList("a", null)))))
        .hasMessageContaining("/words");
    assertThatThrownBy(() -> Canonical.tree(new Holed(List.of("a\0b"))))
        .hasMessageContaining("U+0000");
  }
}
