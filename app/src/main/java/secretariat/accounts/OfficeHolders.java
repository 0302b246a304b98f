package secretariat.accounts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import secretariat.kernel.Capacity;
import secretariat.kernel.Outcome;
import secretariat.register.ActId;

/**
 * A module that says who holds certain offices, such as that of a permanent representative, who is
 * in office from the written notification of the state. Accounts ask it at each request and grant
 * none of these offices themselves. Offered as a bean by a module that stands above this one.
 */
public interface OfficeHolders {

  /** Whether it says who holds this. */
  boolean speaksFor(Capacity capacity);

  /** What a person holds on a day, by what it knows now. */
  List<Capacity> heldOn(UUID person, LocalDate day);

  /** All that a person holds, held and will hold. */
  List<Appointment> appointments(UUID person);

  /** Takes note, as the system's own act, that a person of an evaluation holds a capacity. */
  Outcome<ActId> install(Person person, Capacity capacity, LocalDate from);
}
