package secretariat.profile;

/** A profile that cannot be used: in which file and line, what is wrong, what would be right. */
public final class ProfileFault extends RuntimeException {

  ProfileFault(String file, int line, String wrong) {
    super("%s, line %d: %s".formatted(file, line, wrong));
  }
}
