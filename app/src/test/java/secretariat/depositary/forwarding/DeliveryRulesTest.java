package secretariat.depositary.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import secretariat.depositary.forwarding.DeliveryRules.Days;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.profile.Citation;
import secretariat.profile.Periods;
import secretariat.profile.Periods.Fact;
import secretariat.profile.ProfileFolder;

/** What may be recorded about a copy on its way, and which fact starts a period. */
class DeliveryRulesTest {

  private static final LocalDate CERTIFIED = LocalDate.of(2026, 3, 4);
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  private static final LocalDate ON = LocalDate.of(2026, 3, 6);
  private static final Days DAYS = new Days(CERTIFIED, TODAY);

  private static final Way SENT = way(Optional.empty(), Optional.empty(), Optional.empty());
  private static final Way FAILED = way(Optional.of(ON), Optional.empty(), Optional.empty());
  private static final Way ARRIVED =
      way(Optional.empty(), Optional.of(new Way.Arrival(ON, Means.PAPER)), Optional.empty());
  private static final Way ACKNOWLEDGED =
      way(
          Optional.empty(),
          Optional.of(new Way.Arrival(ON, Means.PAPER)),
          Optional.of(ON.plusDays(1)));

  private static Way way(
      Optional<LocalDate> failed,
      Optional<Way.Arrival> delivered,
      Optional<LocalDate> acknowledged) {
    var dispatch = new Way.Dispatch(CERTIFIED.plusDays(1), Means.PAPER, "N-2026-0001");
    return new Way(Optional.of(dispatch), failed, delivered, acknowledged, Optional.empty());
  }

  record Case(String deed, Way way, LocalDate on, List<Rule> refused) {}

  static Stream<Case> deeds() {
    LocalDate tomorrow = TODAY.plusDays(1);
    LocalDate before = CERTIFIED.minusDays(1);
    return Stream.of(
        new Case("dispatch", Way.NOT_BEGUN, ON, List.of()),
        new Case("dispatch", FAILED, ON, List.of()),
        new Case("dispatch", SENT, ON, List.of(DeliveryRules.UNDER_WAY)),
        new Case("dispatch", ARRIVED, ON, List.of(DeliveryRules.DELIVERED)),
        new Case("dispatch", Way.NOT_BEGUN, tomorrow, List.of(DeliveryRules.IN_FUTURE)),
        new Case("dispatch", Way.NOT_BEGUN, before, List.of(DeliveryRules.BEFORE_COPY)),
        new Case("deliver", Way.NOT_BEGUN, ON, List.of()),
        new Case("deliver", SENT, CERTIFIED, List.of()),
        new Case("deliver", FAILED, ON, List.of()),
        new Case("deliver", ARRIVED, ON, List.of(DeliveryRules.DELIVERED)),
        new Case("deliver", SENT, tomorrow, List.of(DeliveryRules.IN_FUTURE)),
        new Case("deliver", SENT, before, List.of(DeliveryRules.BEFORE_COPY)),
        new Case("fail", SENT, ON, List.of()),
        new Case("fail", Way.NOT_BEGUN, ON, List.of(DeliveryRules.NOT_SENT)),
        new Case("fail", ARRIVED, ON, List.of(DeliveryRules.NOT_SENT)),
        new Case("acknowledge", ARRIVED, ON, List.of()),
        new Case("acknowledge", SENT, ON, List.of()),
        new Case("acknowledge", ACKNOWLEDGED, ON, List.of(DeliveryRules.ACKNOWLEDGED)),
        new Case("acknowledge", SENT, tomorrow, List.of(DeliveryRules.IN_FUTURE)));
  }

  @ParameterizedTest
  @MethodSource("deeds")
  void each_deed_fits_what_happened_before(Case each) {
    List<Refusal> refusals =
        switch (each.deed()) {
          case "dispatch" -> DeliveryRules.dispatch(each.way(), each.on(), DAYS);
          case "deliver" -> DeliveryRules.delivery(each.way(), "signed", false, each.on(), DAYS);
          case "fail" -> DeliveryRules.failure(each.way(), "returned", each.on(), DAYS);
          default -> DeliveryRules.acknowledgement(each.way(), each.on(), DAYS);
        };

    assertThat(refusals).extracting(Refusal::rule).containsExactlyElementsOf(each.refused());
  }

  @Test
  void a_delivery_by_hand_needs_words_or_a_scan() {
    assertThat(DeliveryRules.delivery(SENT, " ", false, ON, DAYS))
        .extracting(Refusal::rule)
        .containsExactly(DeliveryRules.EVIDENCE_MISSING);
    assertThat(DeliveryRules.delivery(SENT, " ", true, ON, DAYS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "DISPATCHED, sent, 2026-03-05",
        "DISPATCHED, acknowledged, 2026-03-05",
        "DELIVERED, sent, none",
        "DELIVERED, arrived, 2026-03-06",
        "DELIVERED, acknowledged, 2026-03-06",
        "ACKNOWLEDGED, arrived, none",
        "ACKNOWLEDGED, acknowledged, 2026-03-07",
      })
  void the_profiles_rule_says_which_fact_starts_a_period(Fact fact, String way, LocalDate start) {
    Citation source = SCO.notice().source();
    Way come =
        switch (way) {
          case "sent" -> SENT;
          case "arrived" -> ARRIVED;
          default -> ACKNOWLEDGED;
        };

    assertThat(come.start(new Periods.Notice(fact, source))).isEqualTo(Optional.ofNullable(start));
  }

  private static final Periods SCO =
      Periods.of(new ProfileFolder(new ClassPathResource("profiles/sco/")));

  @Test
  void for_the_SCO_delivery_starts_it_and_a_missing_acknowledgement_never_stops_it() {
    assertThat(SCO.notice().starts()).isEqualTo(Fact.DELIVERED);
    assertThat(ARRIVED.start(SCO.notice())).isEqualTo(ACKNOWLEDGED.start(SCO.notice()));
  }

  @ParameterizedTest
  @CsvSource({
    "E_MAIL, mission@example.org, true",
    "E_MAIL, Mission <mission@example.org>, false",
    "E_MAIL, mission, false",
    "E_MAIL, a@b.org; c@d.org, false",
    "PAPER, 1 Embassy Road, true",
    "PAPER, '', false",
    "PORTAL, '', true",
  })
  void an_address_fits_its_means(Means means, String address, boolean right) {
    assertThat(DeliveryRules.address(means, address, "Note 1").isEmpty()).isEqualTo(right);
  }
}
