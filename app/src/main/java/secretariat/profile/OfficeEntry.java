package secretariat.profile;

import secretariat.kernel.Text;

/**
 * An office in a profile.
 *
 * @param title in which {@code {of}} stands for the name of the state on whose behalf it is held
 */
public record OfficeEntry(String code, Holders holders, Text title, Citation source) {

  /** Of whom there is one holder each. */
  public sealed interface Holders {
    /** One for each member state on the day. */
    record EachMember() implements Holders {}

    /** One for a body, as long as it exists, on whose behalf the office is held. */
    record OneBody(String body, String behalf) implements Holders {}

    /** An office inside the Secretariat. */
    record OfTheSecretariat() implements Holders {}
  }
}
