package secretariat.profile;

/**
 * A part of the institution that records its share of a profile as acts. Recording the same profile
 * again records nothing.
 */
public interface RecordsProfile {

  void record(Profile profile);
}
