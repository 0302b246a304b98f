package secretariat.profile;

import secretariat.kernel.CannotStart;

/** A profile that cannot be used: in which file and line, what is wrong, what would be right. */
public final class ProfileFault extends CannotStart {

  private static final long serialVersionUID = 1L;

  ProfileFault(String file, int line, String wrong) {
    super("%s, line %d: %s".formatted(file, line, wrong));
  }
}
