package secretariat.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;
import secretariat.kernel.Text;
import secretariat.membership.AccessionAct.Addressee;
import secretariat.membership.AccessionAct.Obligation;
import secretariat.membership.MembershipAct.Decision;
import secretariat.profile.Citation;
import secretariat.profile.ScoProfile;
import secretariat.register.Act;
import secretariat.register.ActId;

/** Lawful acts of membership for tests: the vocabulary from which a state's life is told. */
final class Acts {

  static final LocalDate TODAY = LocalDate.of(2030, 6, 1);
  static final List<String> MEMBERS = List.of("KZ", "CN", "RU");
  static final Law LAW = new Law(ScoProfile.PROFILE, day -> MEMBERS, TODAY, Text::same);

  private Acts() {}

  static LocalDate day(int month) {
    return LocalDate.of(2029, month, 15);
  }

  static Citation paper(String words) {
    return Citation.verified(Text.same(words));
  }

  static Decision decision(LocalDate on) {
    return new Decision(
        Optional.of("hsc"), on, Optional.of("7"), Optional.of(on.minusDays(20)), paper("Decision"));
  }

  static Intent named(String code) {
    Text name = Text.same(code);
    return new Intent(
        LocalDate.of(2004, 1, 1),
        Nature.of(code) == Nature.STATE
            ? new MembershipAct.StateNamed("ZZZ", "000", name, name, name, paper("names"))
            : new MembershipAct.OrganisationNamed(name, name, name, paper("names")));
  }

  /** A lawful act of each kind, on a day. */
  static Intent lawful(Deed deed, String code, LocalDate on) {
    return new Intent(
        on,
        switch (deed) {
          case NAME -> named(code).content();
          case REQUEST ->
              new AccessionAct.AccessionRequested(
                  on.toString(),
                  Optional.of(Addressee.CHAIR_OF_THE_FOREIGN_MINISTERS),
                  paper("Letter"));
          case OPEN -> new AccessionAct.AccessionOpened(decision(on));
          case BIND -> memorandum(code, on, "charter");
          case RATIFY -> ratified("KZ", on).content();
          case FULFIL -> new AccessionAct.ObligationFulfilled("charter", on, paper("Note"));
          case ADMIT -> new AccessionAct.StateAdmitted(decision(on), on, paper("Memorandum"));
          case ABANDON -> new AccessionAct.AccessionAbandoned(on, paper("Note"));
          case CONFER -> new StandingAct.StandingConferred("sco-partner", decision(on));
          case SIGN -> new StandingAct.MemorandumSigned("sco-partner", on, paper("Memorandum"));
          case INVITE -> new StandingAct.GuestInvited("KZ", on.plusDays(2), Text.same("Summit"));
          case RENOUNCE -> new StandingAct.StandingRenounced("sco-partner", on, paper("Note"));
          case REVOKE -> new StandingAct.StandingWithdrawn("sco-partner", decision(on));
          case SUSPEND ->
              new StandingAct.MembershipSuspended(Text.same("Art. 2 violated"), decision(on));
          case LIFT -> new StandingAct.SuspensionLifted(decision(on));
          case EXPEL -> new StandingAct.MemberExpelled(decision(on));
          case NOTIFY ->
              new StandingAct.WithdrawalNotified(on, on.plusMonths(12), paper("Depositary"));
          case STAY -> new StandingAct.WithdrawalRevoked(on, paper("Depositary"));
          case LEAVE -> new StandingAct.WithdrawalTookEffect(on, paper("Depositary"));
        });
  }

  static AccessionAct.ObligationsAccepted memorandum(
      String code, LocalDate on, String... treaties) {
    var signatories = new ArrayList<>(MEMBERS);
    signatories.add(code);
    signatories.add("SCO");
    return new AccessionAct.ObligationsAccepted(
        on,
        signatories,
        List.of(treaties).stream()
            .map(treaty -> new Obligation(treaty, Text.same(treaty), on.plusMonths(6)))
            .toList(),
        paper("Memorandum"),
        Optional.empty());
  }

  static Intent ratified(String by, LocalDate on) {
    return new Intent(
        on,
        new AccessionAct.MemorandumRatified(
            by, Text.same(by), on.toString(), Optional.of(on), paper("Note")));
  }

  /** The same file when all who signed its memorandum have ratified it. */
  static Dossier ratifiedByAll(Dossier before, LocalDate on) {
    Dossier now = before;
    for (String state : before.accession().notRatified()) {
      now = with(now, ratified(state, on));
    }
    return now;
  }

  /** A file in which these are on record, in this order. */
  static Dossier dossier(String code, List<Intent> intents) {
    var acts = new ArrayList<Act>();
    for (Intent intent : intents) {
      acts.add(
          new Act(
              new ActId(MembershipAct.subject(code), acts.size() + 1L),
              "tested",
              1,
              intent.effective(),
              Instant.EPOCH,
              Actor.SYSTEM,
              Classification.PUBLIC,
              (Record) intent.content()));
    }
    return Dossier.of(code, acts);
  }

  static Dossier with(Dossier before, Intent next) {
    var intents = new ArrayList<Intent>();
    before
        .acts()
        .forEach(act -> intents.add(new Intent(act.effective(), (MembershipAct) act.content())));
    intents.add(next);
    return dossier(before.code(), intents);
  }

  static Dossier with(Dossier before, Deed deed, LocalDate on) {
    return with(before, lawful(deed, before.code(), on));
  }

  /** The rules under which an act would be refused. */
  static List<String> refused(Dossier before, Intent intent) {
    return MembershipRules.judge(before, intent, LAW).stream()
        .map(refusal -> refusal.rule().id().replace("membership.", ""))
        .toList();
  }
}
