package secretariat.membership.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import secretariat.membership.AccessionAct;
import secretariat.membership.MembershipAct;
import secretariat.membership.MembershipAct.Memorandum;
import secretariat.membership.MembershipAct.OrganisationNamed;
import secretariat.membership.MembershipAct.StandingEnded;
import secretariat.membership.MembershipAct.StandingGranted;
import secretariat.membership.MembershipAct.StateNamed;
import secretariat.membership.StandingAct;
import secretariat.profile.Certainty;
import secretariat.profile.Citation;
import secretariat.profile.Profile;
import secretariat.profile.Standings;
import secretariat.profile.web.Facts;
import secretariat.register.Act;
import secretariat.ui.Frame;
import secretariat.ui.Moment;

/** Tells acts of membership in the reader's words. */
record Chronicle(Profile profile, Frame frame) {

  /** An act as a moment of a life. */
  Moment moment(Act act) {
    var content = (MembershipAct) act.content();
    return new Moment(when(act, content), title(act, content), detail(content), Optional.empty());
  }

  String standing(String code) {
    return profile.standing(code).map(Standings.Kind::title).map(frame::text).orElse(code);
  }

  String title(Act act, MembershipAct content) {
    return switch (content) {
      case StateNamed name ->
          frame.say("membership.named", frame.text(name.shortName()), frame.text(name.longName()));
      case OrganisationNamed name ->
          frame.say("membership.named", frame.text(name.shortName()), frame.text(name.longName()));
      case StandingGranted granted -> standing(granted.standing());
      case StandingAct.StandingConferred given -> standing(given.standing());
      case AccessionAct.StateAdmitted admitted -> standing(Standings.MEMBER);
      case StandingEnded ended -> frame.say("membership.ended");
      default -> frame.say("act." + act.kind());
    };
  }

  private String when(Act act, MembershipAct content) {
    if (content instanceof AccessionAct.AccessionRequested request) {
      return StatesPage.dated(frame, request.received(), request.source().certainty());
    }
    if (content instanceof AccessionAct.MemorandumRatified done) {
      return StatesPage.dated(frame, done.ratified(), done.source().certainty());
    }
    return Facts.marked(frame, frame.date(act.effective()), source(content).certainty());
  }

  private String detail(MembershipAct content) {
    var details = new ArrayList<String>();
    String cited = frame.text(source(content).source());
    if (!cited.isEmpty()) {
      details.add(cited);
    }
    details.addAll(more(content));
    return String.join(" · ", details);
  }

  private List<String> more(MembershipAct content) {
    var more = new ArrayList<String>();
    switch (content) {
      case StandingGranted granted -> {
        granted
            .merged()
            .ifPresent(before -> more.add(frame.say("membership.merged", standing(before))));
        granted.memorandum().ifPresent(step -> more.add(memorandum(step)));
        granted.note().ifPresent(note -> more.add(frame.text(note)));
      }
      case StandingEnded ended -> ended.note().ifPresent(note -> more.add(frame.text(note)));
      case AccessionAct.StateAdmitted admitted ->
          more.add(
              memorandum(
                  new Memorandum(
                      Optional.of(admitted.memorandum().toString()), admitted.memorandumSource())));
      case AccessionAct.ObligationsAccepted accepted -> {
        accepted.obligations().stream()
            .map(each -> frame.say("membership.due", each.title(), each.by()))
            .forEach(more::add);
        accepted.note().ifPresent(note -> more.add(frame.text(note)));
      }
      case AccessionAct.MemorandumRatified ratified -> more.add(frame.text(ratified.name()));
      case StandingAct.MembershipSuspended held -> more.add(frame.text(held.ground()));
      case StandingAct.WithdrawalNotified notified ->
          more.add(frame.say("membership.leaves-expected", notified.from()));
      case StandingAct.GuestInvited guest -> more.add(frame.say("membership.until", guest.until()));
      default -> {}
    }
    return more;
  }

  String memorandum(Memorandum step) {
    String date =
        step.date()
            .map(known -> StatesPage.dated(frame, known, step.source().certainty()))
            .orElseGet(() -> frame.say("profile.date-unknown"));
    return frame.say("membership.memorandum-of", frame.text(step.source().source()), date);
  }

  private static Citation source(MembershipAct content) {
    return switch (content) {
      case StateNamed name -> name.source();
      case OrganisationNamed name -> name.source();
      case StandingGranted granted -> granted.decision();
      case StandingEnded ended -> ended.decision();
      case StandingAct.StandingConferred given -> given.decision().source();
      case StandingAct.MemorandumSigned signed -> signed.source();
      case StandingAct.GuestInvited guest ->
          new Citation(guest.occasion(), Certainty.VERIFIED, List.of());
      case StandingAct.StandingRenounced left -> left.notice();
      case StandingAct.StandingWithdrawn taken -> taken.decision().source();
      case StandingAct.MembershipSuspended held -> held.decision().source();
      case StandingAct.SuspensionLifted lifted -> lifted.decision().source();
      case StandingAct.MemberExpelled expelled -> expelled.decision().source();
      case StandingAct.WithdrawalNotified notified -> notified.notice();
      case StandingAct.WithdrawalRevoked revoked -> revoked.notice();
      case StandingAct.WithdrawalTookEffect left -> left.notice();
      case AccessionAct.AccessionRequested request -> request.source();
      case AccessionAct.AccessionOpened opened -> opened.decision().source();
      case AccessionAct.ObligationsAccepted accepted -> accepted.source();
      case AccessionAct.MemorandumRatified ratified -> ratified.source();
      case AccessionAct.ObligationFulfilled joined -> joined.source();
      case AccessionAct.AccessionAbandoned abandoned -> abandoned.notice();
      case AccessionAct.StateAdmitted admitted -> admitted.decision().source();
    };
  }
}
