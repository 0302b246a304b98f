package secretariat.depositary.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import secretariat.depositary.Powers;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.kernel.Refusal;
import secretariat.ui.Frame;

/**
 * The one act that comes next for a document.
 *
 * @param step its word
 * @param path where it is done; empty if nothing more is to be done
 * @param waitsFor the offices that do it, if the reader holds none of them in this capacity
 * @param refusals what else stands against it
 */
public record DeskNextAct(
    String step, Optional<String> path, List<Capacity> waitsFor, List<Refusal> refusals) {

  public DeskNextAct {
    waitsFor = List.copyOf(waitsFor);
    refusals = List.copyOf(refusals);
  }

  /** Nothing more is to be done. */
  static DeskNextAct nothing() {
    return new DeskNextAct("nothing", Optional.empty(), List.of(), List.of());
  }

  /** An act that needs a power; the refusals count only for those who hold it. */
  static DeskNextAct of(
      String step, String path, Powers power, Actor reader, List<Refusal> refusals) {
    boolean theirs = power.heldBy(reader);
    return new DeskNextAct(
        step,
        Optional.of(path),
        theirs ? List.of() : power.offices(),
        theirs ? refusals : List.of());
  }

  public String key() {
    return "depositary.desk.step." + step;
  }

  public boolean isOpen() {
    return path.isPresent() && waitsFor.isEmpty() && refusals.isEmpty();
  }

  /** The offices it waits for, in the reader's words. */
  public String offices(Frame frame) {
    return waitsFor.stream()
        .map(office -> frame.say("accounts.office." + office.office()))
        .collect(Collectors.joining(" · "));
  }
}
