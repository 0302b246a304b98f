package secretariat.depositary.press;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import secretariat.depositary.press.CopyOrder.AttachedText;
import secretariat.kernel.Language;

/**
 * What the template prints: the certification in three languages, and a frame for each facsimile.
 * It is public for the template alone.
 *
 * @param mark what every page says in an evaluation; absent on a certified copy
 * @param footer what stands at the foot of every page
 * @param qr the address of the check page, as an image
 */
public record CopyPaper(
    String title,
    Optional<String> mark,
    String footer,
    String qr,
    List<Certification> certifications,
    List<SheetHead> sheets) {

  /** The page of certification in one language. */
  public record Certification(
      String language,
      String depositary,
      String kicker,
      String copyNumber,
      List<Line> titles,
      List<Fact> facts,
      String statement,
      List<Attached> attached,
      Labels labels,
      Signature signature,
      Check check) {}

  /** A title in a language. */
  public record Line(String language, String words) {}

  /** A label and what stands beside it. */
  public record Fact(String label, String words) {}

  /** A row of the list of attached texts. */
  public record Attached(String language, String pages, String name, String sha256) {}

  /** The headings of that list. */
  public record Labels(String attached, String language, String pages, String file) {}

  /** Who certified, where and when. */
  public record Signature(String capacity, String name, String placeAndDate, String seal) {}

  /** How to check the copy. */
  public record Check(
      String heading,
      String address,
      String actLabel,
      String act,
      String logLabel,
      String log,
      String explanation) {}

  /** What stands above a facsimile. */
  public record SheetHead(boolean wide, List<String> words) {}

  static CopyPaper of(CopyOrder order, List<Sheet> sheets) {
    return new CopyPaper(
        fileTitle(order),
        order.issue().evaluation() ? Optional.of(evaluationMark(order)) : Optional.empty(),
        "%s · %s".formatted(order.copyNumber(), order.registration().act()),
        QrSquare.dataAddress(order.registration().checkAddress()),
        order.languages().stream().map(language -> certification(order, language)).toList(),
        sheets.stream().map(sheet -> head(sheet, order.languages())).toList());
  }

  static String fileTitle(CopyOrder order) {
    Language first = order.languages().getFirst();
    PaperWords words = PaperWords.in(first);
    return "%s № %s — %s"
        .formatted(
            words.say(order.issue().evaluation() ? "copy.mark" : "copy.kicker"),
            order.copyNumber(),
            order.document().title().in(first));
  }

  private static String evaluationMark(CopyOrder order) {
    return order.languages().stream()
        .sorted(Comparator.comparingInt(language -> language == Language.EN ? 0 : 1))
        .map(language -> PaperWords.in(language).say("copy.mark"))
        .collect(Collectors.joining(" · "));
  }

  private static Certification certification(CopyOrder order, Language language) {
    PaperWords words = PaperWords.in(language);
    LocalDate date = order.issue().moment().toLocalDate();
    List<Language> authentic = order.authenticTexts().stream().map(AttachedText::language).toList();
    return new Certification(
        language.tag(),
        order.officer().depositary().in(language),
        words.say("copy.kicker"),
        words.say("copy.number", order.copyNumber()),
        titles(order, language),
        facts(order, words, language),
        words.say(
            "copy.statement",
            order.officer().depositary().in(language),
            words.languages(authentic),
            authentic.size()),
        order.texts().stream().map(text -> attached(order, text, words)).toList(),
        new Labels(
            words.say("copy.label.attached"),
            words.say("copy.label.language"),
            words.say("copy.label.pages"),
            words.say("copy.label.file")),
        new Signature(
            order.officer().capacity().in(language),
            order.officer().name().in(language),
            words.say("copy.place-and-date", order.issue().place().in(language), words.date(date)),
            words.say("copy.sealed")),
        new Check(
            words.say("copy.check.heading"),
            order.registration().checkAddress(),
            words.say("copy.check.act"),
            order.registration().act(),
            words.say("copy.check.log"),
            order.registration().logOrigin(),
            words.say("copy.check.explanation")));
  }

  private static List<Line> titles(CopyOrder order, Language first) {
    var lines = new ArrayList<Line>();
    order
        .document()
        .title()
        .exactly(first)
        .ifPresent(words -> lines.add(new Line(first.tag(), words)));
    for (Language other : Language.values()) {
      if (other != first) {
        order
            .document()
            .title()
            .exactly(other)
            .ifPresent(words -> lines.add(new Line(other.tag(), words)));
      }
    }
    return lines;
  }

  private static List<Fact> facts(CopyOrder order, PaperWords words, Language language) {
    var facts = new ArrayList<Fact>();
    facts.add(fact(words, "registry-number", order.document().registryNumber()));
    order.document().ownNumber().ifPresent(number -> facts.add(fact(words, "own-number", number)));
    facts.add(fact(words, "basis", order.document().basis().in(language)));
    facts.add(
        fact(
            words,
            "authentic",
            words.languages(order.authenticTexts().stream().map(AttachedText::language).toList())));
    facts.add(fact(words, "recipient", order.issue().recipient().in(language)));
    return facts;
  }

  private static Fact fact(PaperWords words, String label, String value) {
    return new Fact(words.say("copy.label." + label), value);
  }

  private static Attached attached(CopyOrder order, AttachedText text, PaperWords words) {
    String name = words.language(text.language());
    return new Attached(
        text.authentic() ? name : words.say("copy.courtesy", name),
        String.valueOf(text.pages()),
        order.attachmentName(text),
        text.sha256());
  }

  private static SheetHead head(Sheet sheet, List<Language> languages) {
    return new SheetHead(
        sheet.wide(), languages.stream().map(language -> head(sheet, language)).toList());
  }

  private static String head(Sheet sheet, Language language) {
    PaperWords words = PaperWords.in(language);
    return words.say(
        "copy.facsimile",
        words.language(sheet.language()),
        String.valueOf(sheet.number()),
        String.valueOf(sheet.of()));
  }
}
