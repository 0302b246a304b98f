package secretariat.offices;

import secretariat.kernel.Capacity;
import secretariat.kernel.Text;
import secretariat.profile.Citation;

/** A capacity that exists on a day, what it is called then, and the source of the office. */
public record HeldCapacity(Capacity capacity, Text title, Citation source) {}
