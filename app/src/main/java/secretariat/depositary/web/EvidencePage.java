package secretariat.depositary.web;

import java.util.List;
import java.util.Optional;
import secretariat.depositary.evidence.TimestampDesk.Renewal;
import secretariat.register.LogKeys.Period;
import secretariat.ui.Form;
import secretariat.ui.Frame;
import secretariat.ui.Page;
import secretariat.ui.Paging;
import secretariat.ui.Shape;

/**
 * What keeps a proof good over the years: the log's keys with their periods, the time-stamps over
 * its checkpoints, and proofs issued anew.
 *
 * @param asked about which act a proof is asked for
 * @param found the trees under which it can be had: the newest first, then those with a time-stamp
 */
public record EvidencePage(List<Period> keys, List<Renewal> renewals, Form asked, List<Proof> found)
    implements Page {

  public EvidencePage {
    keys = List.copyOf(keys);
    renewals = List.copyOf(renewals);
    found = List.copyOf(found);
  }

  /**
   * A proof that can be had.
   *
   * @param under the time-stamp over its checkpoint; empty for the newest checkpoint
   */
  public record Proof(String address, long size, Optional<Renewal> under) {}

  public boolean isAsked() {
    return !asked.value("act").isBlank();
  }

  public static Paging whole(List<?> rows) {
    return new Paging(1, Math.max(1, rows.size()), rows.size());
  }

  public static Shape shape(Period period) {
    return period.end().isPresent() ? Shape.ENDED : Shape.DONE;
  }

  public static String standing(Frame frame, Period period) {
    return period
        .end()
        .map(end ->
            frame.say(
                end.anew() ? "depositary.evidence.key.anew" : "depositary.evidence.key.retired",
                frame.instant(end.when())))
        .orElseGet(() -> frame.say("depositary.evidence.key.signs"));
  }

  /** From which tree to which, as far as it signed any. */
  public static String trees(Frame frame, Period period) {
    if (period.first().isEmpty()) {
      return "—";
    }
    String first = frame.number(period.first().get());
    return period
        .end()
        .map(end -> frame.say("depositary.evidence.trees", first, frame.number(end.last())))
        .orElseGet(() -> frame.say("depositary.evidence.trees.since", first));
  }
}
