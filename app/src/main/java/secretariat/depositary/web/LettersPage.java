package secretariat.depositary.web;

import java.util.List;
import secretariat.depositary.notification.CoveringLetters.Letter;
import secretariat.ui.Choice;
import secretariat.ui.Form;
import secretariat.ui.Frame;

/** A page about what is communicated to several states, on paper by a covering letter to each. */
public interface LettersPage {

  String here();

  /** Those that were issued. */
  List<Letter> letters();

  /** What can be communicated, by the places of its acts. */
  List<Choice> matters(Frame frame);

  /** Who is told, by code. */
  List<Choice> addressees(Frame frame);

  boolean isEntered(String deed);

  Form form(String deed);

  /** To whom a letter went, in the reader's words. */
  default String to(Frame frame, Letter letter) {
    return label(addressees(frame), letter.recipient());
  }

  /** What a letter communicates, in the reader's words. */
  default String matter(Frame frame, Letter letter) {
    return label(matters(frame), String.valueOf(letter.place()));
  }

  private static String label(List<Choice> choices, String value) {
    return choices.stream()
        .filter(choice -> choice.value().equals(value))
        .findFirst()
        .map(Choice::label)
        .orElse(value);
  }
}
