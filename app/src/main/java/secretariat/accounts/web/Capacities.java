package secretariat.accounts.web;

import java.util.List;
import secretariat.accounts.Offices;
import secretariat.kernel.Capacity;
import secretariat.ui.Choice;
import secretariat.ui.Speech;

/** Capacities as a reader reads them. */
public final class Capacities {

  private Capacities() {}

  /** Such as "Registry official" or "Permanent representative (KZ)". */
  public static String name(Speech speech, Capacity capacity) {
    String office = speech.say("accounts.office." + capacity.office());
    return capacity
        .behalf()
        .map(behalf -> speech.say("accounts.on-behalf", office, behalf))
        .orElse(office);
  }

  /** Capacities to choose from. */
  public static List<Choice> choices(Speech speech, List<Capacity> capacities) {
    return capacities.stream().map(each -> new Choice(each.code(), name(speech, each))).toList();
  }

  /** All offices, to choose from. */
  public static List<Choice> offices(Speech speech) {
    return Offices.ALL.stream()
        .map(office -> new Choice(office, speech.say("accounts.office." + office)))
        .toList();
  }
}
