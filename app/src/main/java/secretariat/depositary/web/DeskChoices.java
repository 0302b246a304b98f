package secretariat.depositary.web;

import java.util.Arrays;
import java.util.List;
import secretariat.kernel.Classification;
import secretariat.ui.Choice;
import secretariat.ui.Frame;

/** Choices that several forms of the desk offer. */
final class DeskChoices {

  private DeskChoices() {}

  /** The classifications, with who may see what has them. */
  static List<Choice> classifications(Frame frame) {
    return Arrays.stream(Classification.values())
        .map(each ->
            new Choice(
                each.code(),
                frame.say("depositary.desk.classification." + each.code() + ".meaning")))
        .toList();
  }
}
