package secretariat.membership.web;

import com.ibm.icu.util.Region;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.kernel.Outcome;
import secretariat.kernel.Rule;
import secretariat.kernel.Text;
import secretariat.membership.AccessionAct;
import secretariat.membership.AccessionAct.Addressee;
import secretariat.membership.AccessionAct.Obligation;
import secretariat.membership.Deed;
import secretariat.membership.Dossier;
import secretariat.membership.Intent;
import secretariat.membership.MembershipAct;
import secretariat.membership.MembershipAct.Decision;
import secretariat.membership.Nature;
import secretariat.membership.StandingAct;
import secretariat.profile.Citation;
import secretariat.profile.Profile;
import secretariat.ui.Form;

/** Makes an act of what was entered in its form, in the browser or by a program. */
@Component
class ActReader {

  static final Rule UNKNOWN_CODE = Rule.of("membership.unknown-code");

  private final Citations citations;
  private final ActForms forms;
  private final Profile profile;

  ActReader(Citations citations, ActForms forms, Profile profile) {
    this.citations = citations;
    this.forms = forms;
    this.profile = profile;
  }

  Outcome<Intent> read(Deed deed, Dossier dossier, Map<String, List<String>> entered) {
    var reading = new ActReading(new Form(entered, List.of()));
    if (deed == Deed.NAME && !isKnown(dossier.code())) {
      return Outcome.refused(UNKNOWN_CODE.refuses("", dossier.code()));
    }
    Intent intent = intent(deed, dossier, reading);
    return reading.refusals().isEmpty()
        ? Outcome.done(intent)
        : Outcome.refused(reading.refusals());
  }

  /** An organisation's code is our own; a state's is one that ISO 3166-1 knows. */
  private static boolean isKnown(String code) {
    return Nature.of(code) == Nature.ORGANISATION
        || Arrays.asList(Locale.getISOCountries()).contains(code);
  }

  private Intent intent(Deed deed, Dossier dossier, ActReading reading) {
    return switch (deed) {
      case NAME -> new Intent(reading.neededDay("effective"), named(dossier.code(), reading));
      case REQUEST -> {
        LocalDate day = reading.neededDay("day");
        yield new Intent(
            day,
            new AccessionAct.AccessionRequested(
                day.toString(), addressee(reading), paper(reading, day)));
      }
      case OPEN -> decided(reading, AccessionAct.AccessionOpened::new);
      case BIND -> bound(reading);
      case RATIFY -> {
        LocalDate ratified = reading.neededDay("ratified");
        LocalDate noted = reading.neededDay("noted");
        String by = reading.needed("by");
        yield new Intent(
            ratified,
            new AccessionAct.MemorandumRatified(
                by,
                forms.name(by),
                ratified.toString(),
                Optional.of(noted),
                paper(reading, noted)));
      }
      case FULFIL -> fulfilled(dossier, reading);
      case ADMIT ->
          decided(
              reading,
              decision -> {
                var memorandum = dossier.accession().memorandum();
                return new AccessionAct.StateAdmitted(
                    decision,
                    memorandum.map(signed -> signed.signed()).orElse(decision.on()),
                    memorandum
                        .map(signed -> signed.source())
                        .orElseGet(() ->
                            new Citation(
                                new Text(Map.of()),
                                secretariat.profile.Certainty.UNVERIFIED,
                                List.of())));
              });
      case ABANDON -> {
        LocalDate day = reading.neededDay("day");
        yield new Intent(day, new AccessionAct.AccessionAbandoned(day, paper(reading, day)));
      }
      case CONFER -> {
        String standing = reading.needed("standing");
        yield decided(reading, decision -> new StandingAct.StandingConferred(standing, decision));
      }
      case REVOKE -> {
        String standing = standing(dossier);
        yield decided(reading, decision -> new StandingAct.StandingWithdrawn(standing, decision));
      }
      case SUSPEND -> {
        Text ground = reading.text("ground");
        yield decided(reading, decision -> new StandingAct.MembershipSuspended(ground, decision));
      }
      case LIFT -> decided(reading, StandingAct.SuspensionLifted::new);
      case EXPEL -> decided(reading, StandingAct.MemberExpelled::new);
      case SIGN -> {
        LocalDate day = reading.neededDay("day");
        yield new Intent(
            day, new StandingAct.MemorandumSigned(standing(dossier), day, paper(reading, day)));
      }
      case RENOUNCE -> {
        LocalDate day = reading.neededDay("day");
        yield new Intent(
            day, new StandingAct.StandingRenounced(standing(dossier), day, paper(reading, day)));
      }
      case INVITE ->
          new Intent(
              reading.neededDay("effective"),
              new StandingAct.GuestInvited(
                  reading.needed("chair"), reading.neededDay("until"), reading.text("occasion")));
      case NOTIFY -> {
        LocalDate received = reading.neededDay("received");
        yield new Intent(
            received,
            new StandingAct.WithdrawalNotified(
                received, reading.neededDay("from"), paper(reading, received)));
      }
      case STAY -> {
        LocalDate received = reading.neededDay("received");
        yield new Intent(
            received, new StandingAct.WithdrawalRevoked(received, paper(reading, received)));
      }
      case LEAVE -> {
        LocalDate notified = reading.neededDay("day");
        yield new Intent(
            reading.neededDay("effective"),
            new StandingAct.WithdrawalTookEffect(notified, paper(reading, notified)));
      }
    };
  }

  private Intent decided(
      ActReading reading, java.util.function.Function<Decision, MembershipAct> act) {
    LocalDate on = reading.neededDay("on");
    Optional<String> body = reading.words("body");
    Optional<String> number = reading.words("number");
    var decision =
        new Decision(
            body,
            on,
            number,
            reading.day("submitted"),
            citations.decision(
                body.map(forms::bodyName).orElseGet(() -> Text.same("")), on, number));
    return new Intent(reading.day("effective").orElse(on), act.apply(decision));
  }

  private Intent bound(ActReading reading) {
    LocalDate signed = reading.neededDay("day");
    List<Obligation> obligations =
        profile.standings().treaties().entrySet().stream()
            .flatMap(treaty ->
                reading
                    .day("treaty." + treaty.getKey())
                    .map(by -> new Obligation(treaty.getKey(), treaty.getValue(), by))
                    .stream())
            .toList();
    return new Intent(
        signed,
        new AccessionAct.ObligationsAccepted(
            signed,
            reading.chosen("signatories").stream().distinct().sorted().toList(),
            obligations,
            paper(reading, signed),
            Optional.empty()));
  }

  /** A treaty joined before the memorandum was signed counts from the signature. */
  private static LocalDate counts(Dossier dossier, LocalDate joined) {
    return dossier
        .accession()
        .memorandum()
        .map(accepted -> accepted.signed())
        .filter(joined::isBefore)
        .orElse(joined);
  }

  private Intent fulfilled(Dossier dossier, ActReading reading) {
    LocalDate joined = reading.neededDay("day");
    return new Intent(
        counts(dossier, joined),
        new AccessionAct.ObligationFulfilled(
            reading.needed("treaty"), joined, paper(reading, joined)));
  }

  private Citation paper(ActReading reading, LocalDate day) {
    return citations.paper(reading.words("reference"), day);
  }

  private static Optional<Addressee> addressee(ActReading reading) {
    return reading
        .words("addressee")
        .flatMap(words ->
            Arrays.stream(Addressee.values()).filter(each -> each.name().equals(words)).findAny());
  }

  private static String standing(Dossier dossier) {
    return dossier.standing().map(stood -> stood.standing()).orElse("");
  }

  private static MembershipAct named(String code, ActReading reading) {
    Citation source =
        Citation.verified(
            reading.words("source").map(Text::same).orElseGet(() -> new Text(Map.of())));
    return Nature.of(code) == Nature.STATE
        ? new MembershipAct.StateNamed(
            Locale.of("", code).getISO3Country(),
            "%03d".formatted(Region.getInstance(code).getNumericCode()),
            reading.text("short"),
            reading.text("long"),
            reading.text("of"),
            source)
        : new MembershipAct.OrganisationNamed(
            reading.text("short"), reading.text("long"), reading.text("of"), source);
  }
}
