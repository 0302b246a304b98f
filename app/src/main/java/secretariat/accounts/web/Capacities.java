package secretariat.accounts.web;

import java.util.List;
import secretariat.accounts.Offices;
import secretariat.kernel.Capacity;
import secretariat.ui.Choice;
import secretariat.ui.Speech;

/** Capacities as a reader reads them. */
public final class Capacities {

  private Capacities() {}

  /** Capacities to choose from. */
  public static List<Choice> choices(Speech speech, List<Capacity> capacities) {
    return capacities.stream().map(each -> new Choice(each.code(), speech.capacity(each))).toList();
  }

  /** All offices, to choose from. */
  public static List<Choice> offices(Speech speech) {
    return Offices.ALL.stream()
        .map(office -> new Choice(office, speech.say("accounts.office." + office)))
        .toList();
  }
}
