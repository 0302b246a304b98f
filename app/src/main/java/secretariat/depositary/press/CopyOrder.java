package secretariat.depositary.press;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import secretariat.kernel.Language;
import secretariat.kernel.Text;

/**
 * All that stands on a certified copy.
 *
 * @param texts authentic texts and courtesy translations, in protocol order
 */
public record CopyOrder(
    Issue issue,
    Certified document,
    Officer officer,
    List<AttachedText> texts,
    Registration registration) {

  public CopyOrder {
    texts = List.copyOf(texts);
    if (texts.stream().noneMatch(AttachedText::authentic)) {
      throw new IllegalArgumentException("A certified copy needs an authentic text");
    }
  }

  /** The registry number of the document and the number of the copy. */
  String copyNumber() {
    return "%s/%d".formatted(document.registryNumber(), issue.number());
  }

  /**
   * This copy among the copies of the same document.
   *
   * @param evaluation whether every page must say that this is no certified copy
   * @param number the copy's number, from 1
   * @param recipient the name of the state or organisation that receives it
   * @param place the seat of the depositary
   * @param moment when it was certified, by the legal clock, in the zone of the seat
   */
  public record Issue(
      boolean evaluation, int number, Text recipient, Text place, ZonedDateTime moment) {}

  /**
   * The document of which this is a copy.
   *
   * @param title in the official languages at least
   * @param registryNumber the depositary's number
   * @param ownNumber the number given by the body that adopted it, if any
   * @param basis on which it was deposited: a decision, a signature, or history
   */
  public record Certified(
      String id, Text title, String registryNumber, Optional<String> ownNumber, Text basis) {}

  /**
   * Who certifies.
   *
   * @param depositary the name of the depositary
   */
  public record Officer(Text name, Text capacity, Text depositary) {}

  /**
   * A text to attach.
   *
   * @param sha256 what the file's SHA-256 was when the text was deposited
   * @param pages how many pages it had then
   */
  public record AttachedText(
      Language language, boolean authentic, Path file, String sha256, int pages) {}

  /**
   * Where the copy will be found in the register.
   *
   * @param act the act's lasting name, such as {@code document/6f9c…/7}
   * @param logOrigin the name of the log
   * @param checkAddress the page on which anybody can check the copy
   */
  public record Registration(String act, String logOrigin, String checkAddress) {}

  /** The languages of the paper: those in which the depositary has a name, in their order. */
  List<Language> languages() {
    return Arrays.stream(Language.values()).filter(officer.depositary()::has).toList();
  }

  List<AttachedText> authenticTexts() {
    return texts.stream().filter(AttachedText::authentic).toList();
  }

  /** The name under which a text is attached. */
  String attachmentName(AttachedText text) {
    String number = document.registryNumber().replaceAll("[^A-Za-z0-9.-]+", "-");
    String role = text.authentic() ? "" : "-courtesy-translation";
    return "%s-%s%s.pdf".formatted(number, text.language().tag(), role);
  }
}
