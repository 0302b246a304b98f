package secretariat.verifier;

import java.util.List;

/** Text from outside that is not in the form it must have. Always handled where it is read. */
public final class Malformed extends Exception {

  private final transient Fault fault;

  Malformed(Reason reason, Object... arguments) {
    this(Fault.of(reason, arguments));
  }

  Malformed(Fault fault) {
    super(fault.in("en"), null, false, false);
    this.fault = fault;
  }

  /** What is wrong. */
  public Fault fault() {
    return fault;
  }

  /** The same, with the number of the line in which it was found. */
  Malformed atLine(int line) {
    return fault.reason() == Reason.AT_LINE
        ? this
        : new Malformed(new Fault(Reason.AT_LINE, List.of(Integer.toString(line), fault)));
  }
}
