package secretariat.decisions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a state can answer. */
public enum AnswerKind {
  CONSENT,
  OBJECTION,
  /** A proposed amendment. */
  AMENDMENT,
  /** An opinion on particular aspects: it goes on record and blocks nothing. */
  OPINION,
  REQUEST_FOR_TIME,
  /** Takes back an earlier objection. */
  OBJECTION_LIFTED,
  /** Has no interest in a project and does not stand in its way. */
  STAY_OUT,
  /** Joins a project from which it had stayed out. */
  JOIN_LATER;

  private static final List<AnswerKind> ALL = List.of(values());

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<AnswerKind> ofCode(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }

  /** Whether it says where the state stands; the latest one says it. */
  boolean isPosition() {
    return this == CONSENT || this == OBJECTION || this == OBJECTION_LIFTED || this == STAY_OUT;
  }

  /** Whether it must say something in words. */
  boolean needsWords() {
    return this == OBJECTION || this == AMENDMENT || this == OPINION || this == REQUEST_FOR_TIME;
  }

  /** Whether there is such an answer only to a cooperation project. */
  boolean isOfProjects() {
    return this == STAY_OUT || this == JOIN_LATER;
  }

  /** What can be answered to a proposal. */
  public static List<AnswerKind> to(boolean project) {
    return ALL.stream().filter(kind -> project || !kind.isOfProjects()).toList();
  }
}
