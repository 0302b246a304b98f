package secretariat.register;

/**
 * Says whether what was recorded as public on a subject is still open to all. A module whose
 * subjects can be classified anew offers one as a bean; raising a classification stops the serving
 * of earlier acts at once.
 */
public interface Disclosure {

  /** The kind of subject it speaks for, such as {@code document}. */
  String subjectKind();

  boolean isOpenToAll(Subject subject);
}
