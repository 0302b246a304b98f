package secretariat.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import secretariat.kernel.Language;

class ProtocolOrderTest {

  @ParameterizedTest
  @CsvSource({
    "Китай,Кыргызстан",
    "Киргизия,Китай",
    "Казахстан,Китай",
    "Беларусь,Индия",
    "Индия,Иран",
    "Иран,Йемен",
    "Йемен,Казахстан",
    // Ё is sorted with Е, not after Я, where its code point would put it.
    "Ёж,Ель",
    "Еловая,Ёлочка",
    "Ёлочка,Жук",
    "Объединенное Королевство,Объединённые Арабские Эмираты",
    // Е comes first where nothing else differs.
    "Орел,Орёл",
    "Мальдивы,Монголия",
    "Саудовская Аравия,Шри-Ланка"
  })
  void the_first_name_stands_before_the_second(String first, String second) {
    assertThat(ScoStates.ORDER.compare(first, second)).isNegative();
    assertThat(ScoStates.ORDER.compare(second, first)).isPositive();
  }

  @Test
  void the_order_does_not_follow_the_machines_locale() {
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("tr", "en", "zh", "sv")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        var order = new ProtocolOrder(Language.RU);
        assertThat(order.sorted(ScoStates.on("2024-07-04"))).isEqualTo(ScoStates.on("2024-07-04"));
        assertThat(order.edition()).isEqualTo(ScoStates.ORDER.edition());
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void another_organisation_may_order_by_another_alphabet() {
    var english = new ProtocolOrder(Language.EN);
    assertThat(english.sorted(ScoStates.on("2001-06-15")).stream().map(StateOn::code))
        .containsExactly("CN", "KZ", "KG", "RU", "TJ", "UZ");
  }

  /** Another edition may order otherwise: look at every list before this line is changed. */
  @Test
  void the_collation_is_the_one_edition_that_was_looked_at() {
    assertThat(ScoStates.ORDER.edition()).isEqualTo("UCA 18.0.0.0, collation 153.144.49.0");
  }
}
