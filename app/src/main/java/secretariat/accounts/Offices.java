package secretariat.accounts;

import java.util.List;
import java.util.stream.Stream;

/** The offices in which a person can act in this system. */
public final class Offices {

  public static final String ADMINISTRATOR = "administrator";
  public static final String REGISTRY_OFFICIAL = "registry-official";
  public static final String LEGAL_OFFICER = "legal-officer";
  public static final String CERTIFYING_OFFICER = "certifying-officer";
  public static final String DEPUTY_SECRETARY_GENERAL = "deputy-secretary-general";
  public static final String SECRETARY_GENERAL = "secretary-general";
  public static final String PERMANENT_REPRESENTATIVE = "permanent-representative";
  public static final String LIAISON = "liaison";

  /** Offices inside the Secretariat. */
  public static final List<String> OF_THE_SECRETARIAT =
      List.of(
          REGISTRY_OFFICIAL,
          LEGAL_OFFICER,
          CERTIFYING_OFFICER,
          DEPUTY_SECRETARY_GENERAL,
          SECRETARY_GENERAL,
          ADMINISTRATOR);

  /** Offices held on behalf of a state or of an organisation. */
  public static final List<String> ON_BEHALF = List.of(PERMANENT_REPRESENTATIVE, LIAISON);

  public static final List<String> ALL =
      Stream.concat(OF_THE_SECRETARIAT.stream(), ON_BEHALF.stream()).toList();

  private Offices() {}
}
