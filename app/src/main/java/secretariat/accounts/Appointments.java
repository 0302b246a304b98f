package secretariat.accounts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import secretariat.accounts.CapacityAct.CapacityEnded;
import secretariat.accounts.CapacityAct.CapacityGranted;
import secretariat.kernel.Capacity;
import secretariat.register.Act;

/** What a person's acts add up to: the capacities held, with their periods. */
record Appointments(List<Appointment> all) {

  static final Appointments NONE = new Appointments(List.of());

  Appointments {
    all = List.copyOf(all);
  }

  static Appointments of(List<Act> acts) {
    Appointments state = NONE;
    for (Act act : acts) {
      state = state.after(act);
    }
    return state;
  }

  Appointments after(Act act) {
    return act.content() instanceof CapacityAct change
        ? switch (change) {
          case CapacityGranted granted -> with(granted, act);
          case CapacityEnded ended -> without(ended.capacity(), act.effective());
        }
        : this;
  }

  boolean holdsOrWillHold(Capacity capacity, LocalDate day) {
    return all.stream().anyMatch(each -> isLeftOn(each, capacity, day));
  }

  private Appointments with(CapacityGranted granted, Act act) {
    var longer = new ArrayList<>(all);
    longer.add(
        new Appointment(act.id().sequence(), granted.capacity(), act.effective(), granted.until()));
    return new Appointments(longer);
  }

  private Appointments without(Capacity capacity, LocalDate day) {
    return new Appointments(
        all.stream()
            .map(each -> isLeftOn(each, capacity, day) ? each.endedFrom(day) : each)
            .toList());
  }

  /** Whether anything of this appointment is left to end on this day or later. */
  private static boolean isLeftOn(Appointment each, Capacity capacity, LocalDate day) {
    boolean over = each.until().map(last -> last.isBefore(day)).orElse(false);
    return each.capacity().equals(capacity) && !over && !each.isEmpty();
  }
}
