package secretariat.offices;

import secretariat.kernel.Capacity;
import secretariat.kernel.Text;

/**
 * To whom a certified copy is due: a member state or a body, under its names of the day.
 *
 * @param code ISO 3166-1 alpha-2 of a state, or the body's code in capacities, such as {@code RATS}
 * @param name the full official name
 * @param capacity in which the copy is received on its behalf
 */
public record Recipient(String code, Text name, Text shortName, Capacity capacity) {}
