package secretariat.accounts;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import secretariat.kernel.Actor;

/** The offices in which a person can act in this system. */
public final class Offices {

  public static final String ADMINISTRATOR = "administrator";
  public static final String REGISTRY_OFFICIAL = "registry-official";
  public static final String LEGAL_OFFICER = "legal-officer";
  public static final String CERTIFYING_OFFICER = "certifying-officer";
  public static final String DEPUTY_SECRETARY_GENERAL = "deputy-secretary-general";
  public static final String SECRETARY_GENERAL = "secretary-general";
  public static final String PERMANENT_REPRESENTATIVE = "permanent-representative";
  public static final String NATIONAL_COORDINATOR = "national-coordinator";
  public static final String LIAISON = "liaison";

  /** Offices that do the Secretariat's work. */
  public static final List<String> OFFICIALS =
      List.of(
          REGISTRY_OFFICIAL,
          LEGAL_OFFICER,
          CERTIFYING_OFFICER,
          DEPUTY_SECRETARY_GENERAL,
          SECRETARY_GENERAL);

  /** Offices inside the Secretariat: its officials, and who keeps the system. */
  public static final List<String> OF_THE_SECRETARIAT =
      Stream.concat(OFFICIALS.stream(), Stream.of(ADMINISTRATOR)).toList();

  /** Offices that record what the Secretariat is told about states and bodies. */
  public static final List<String> RECORDERS = List.of(REGISTRY_OFFICIAL, LEGAL_OFFICER);

  /** Offices in which somebody whom a member state notified speaks for it. */
  public static final List<String> OF_A_STATE =
      List.of(PERMANENT_REPRESENTATIVE, NATIONAL_COORDINATOR);

  /** Offices held on behalf of a state or of an organisation. */
  public static final List<String> ON_BEHALF =
      Stream.concat(OF_A_STATE.stream(), Stream.of(LIAISON)).toList();

  /** Offices to which the depositary hands certified copies. */
  public static final List<String> RECEIVING = List.of(PERMANENT_REPRESENTATIVE, LIAISON);

  /** Officials, and those to whom certified copies are handed. */
  public static final List<String> OFFICIALS_AND_RECEIVING =
      Stream.concat(OFFICIALS.stream(), RECEIVING.stream()).toList();

  /** Officials, and those who act on behalf of a state or an organisation. */
  public static final List<String> OFFICIALS_AND_ON_BEHALF =
      Stream.concat(OFFICIALS.stream(), ON_BEHALF.stream()).toList();

  /** Officials, and those who speak for a member state. */
  public static final List<String> OFFICIALS_AND_OF_A_STATE =
      Stream.concat(OFFICIALS.stream(), OF_A_STATE.stream()).toList();

  public static final List<String> ALL =
      Stream.concat(OF_THE_SECRETARIAT.stream(), ON_BEHALF.stream()).toList();

  /** Whether somebody acts in one of these offices; decides what a desk shows. */
  public static Predicate<Actor> among(List<String> offices) {
    return actor -> offices.contains(actor.capacity().office());
  }

  private Offices() {}
}
