package secretariat.verifier;

import java.util.Optional;

/** What the check reads in an act that states the standing of a copy. */
record StandingStatement(RegisteredAct act) {

  private static final String KIND = "copy-standing-stated";
  private static final long VERSION = 1;
  private static final String CURRENT = "current";
  private static final String SUPERSEDED = "superseded";

  void requireKind() throws Malformed {
    act.require(KIND, VERSION, Reason.OTHER_STATEMENT_KIND);
  }

  /** It must be about this very file and, where it names a copy, about that copy. */
  void requireAbout(FileDigest file, RegisteredAct copy) throws Malformed {
    String sha256 = act.neededText("content", "sha256");
    if (!file.sha256().hex().equals(sha256)) {
      throw new Malformed(Reason.OTHER_STATEMENT_FILE, file.sha256().hex(), sha256);
    }
    Optional<String> named = act.either("copy");
    if (named.isPresent() && !named.get().equals(copy.act())) {
      throw new Malformed(Reason.OTHER_STATEMENT_COPY, named.get(), copy.act());
    }
  }

  Answer.Stated stated() throws Malformed {
    String standing = act.neededText("content", "standing");
    if (!standing.equals(CURRENT) && !standing.equals(SUPERSEDED)) {
      throw new Malformed(Reason.STANDING_UNKNOWN, standing);
    }
    return new Answer.Stated(
        standing.equals(SUPERSEDED), act.either("by"), act.act(), act.recorded());
  }
}
