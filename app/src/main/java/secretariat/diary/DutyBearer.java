package secretariat.diary;

/** Performs the duties of one kind; each module offers its own as beans. */
public interface DutyBearer {

  /** The kind, such as {@code depositary.dispatch}; entries name it, so it never changes. */
  String kind();

  /**
   * Performs a duty. It may have been performed before, in whole or in part. An exception means
   * that it is tried again, later each time.
   *
   * @param about what the duty is about, as it was entered
   */
  Next perform(String about);
}
