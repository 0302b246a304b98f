package secretariat.depositary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import secretariat.depositary.Document.Copy;
import secretariat.kernel.Language;

/** What was put right in a document's texts and in its copies, in the order of recording. */
public record Rectifications(List<OfText> texts, List<OfCopy> copies) {

  static final Rectifications NONE = new Rectifications(List.of(), List.of());

  public Rectifications {
    texts = List.copyOf(texts);
    copies = List.copyOf(copies);
  }

  /** A corrected text: the act's place in the document's history, who recorded it, and when. */
  public record OfText(
      long sequence, TextRectified act, DepositedText replaced, String person, Instant when) {}

  /** A copy whose error was put on record. */
  public record OfCopy(long sequence, CopyRectified act, String person, Instant when) {}

  Rectifications with(OfText text) {
    var all = new ArrayList<>(texts);
    all.add(text);
    return new Rectifications(all, copies);
  }

  Rectifications with(OfCopy copy) {
    var all = new ArrayList<>(copies);
    all.add(copy);
    return new Rectifications(texts, all);
  }

  /**
   * The place of the newest act that supersedes a copy; empty while the copy stands. A copy is
   * superseded when one of the texts attached to it is corrected after it was certified, or when an
   * error in the copy itself is put on record.
   */
  public Optional<Long> superseding(Copy copy) {
    List<Language> attached =
        copy.act().texts().stream().map(CopyCertified.Attached::language).toList();
    LongStream byText =
        texts.stream()
            .filter(each -> each.sequence() > copy.sequence())
            .filter(each -> attached.contains(each.act().language()))
            .mapToLong(OfText::sequence);
    LongStream byCopy =
        copies.stream()
            .filter(each -> each.act().copy() == copy.sequence())
            .mapToLong(OfCopy::sequence);
    return Stream.of(byText, byCopy).flatMap(LongStream::boxed).max(Long::compare);
  }

  /** The error that was put on record in the copy of this place, if one was. */
  public Optional<OfCopy> ofCopy(long copy) {
    return copies.stream().filter(each -> each.act().copy() == copy).findFirst();
  }

  /** The number of the paper that an act of this place recorded. */
  public Optional<String> number(long sequence) {
    return Stream.concat(
            texts.stream()
                .filter(each -> each.sequence() == sequence)
                .map(each -> each.act().number()),
            copies.stream()
                .filter(each -> each.sequence() == sequence)
                .map(each -> each.act().number()))
        .findFirst();
  }
}
