package secretariat.depositary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import secretariat.kernel.Classification;
import secretariat.kernel.Language;
import secretariat.kernel.Text;
import secretariat.register.Subject;

/** A document at the depositary: what its acts add up to. */
public sealed interface Document {

  Subject subject();

  OriginalReceived receipt();

  Classification classification();

  /** It arrived, and nothing else has been decided. */
  record Received(Subject subject, OriginalReceived receipt) implements Document {
    @Override
    public Classification classification() {
      return Classification.RESTRICTED;
    }
  }

  /**
   * It is deposited.
   *
   * @param data as deposited, with later corrections applied
   * @param depositor the person who deposited it
   * @param collations who confirmed the comparison with the paper, by language
   * @param copies in the order of their certification
   * @param arrangements what was arranged for forwarding them
   * @param rectifications errors that were put right in its texts and copies
   */
  record Deposited(
      Subject subject,
      OriginalReceived receipt,
      DocumentDeposited data,
      Classification classification,
      Instant deposited,
      String depositor,
      Map<Language, Collation> collations,
      List<Copy> copies,
      Arrangements arrangements,
      Rectifications rectifications)
      implements Document {

    public List<DepositedText> authenticTexts() {
      return data.texts().stream().filter(DepositedText::authentic).toList();
    }

    /** Authentic texts that nobody has compared with the paper yet. */
    public List<Language> uncollated() {
      return authenticTexts().stream()
          .map(DepositedText::language)
          .filter(language -> !collations.containsKey(language))
          .toList();
    }

    public Optional<DepositedText> text(Language language) {
      return data.texts().stream().filter(text -> text.language() == language).findFirst();
    }

    public Text title() {
      return data.title();
    }

    /** Whether a copy is still what would be certified today. */
    public boolean stands(Copy copy) {
      return rectifications.superseding(copy).isEmpty();
    }

    Deposited with(DocumentDeposited corrected) {
      return changed(corrected, classification, collations, copies);
    }

    Deposited with(Classification changed) {
      return changed(data, changed, collations, copies);
    }

    Deposited with(Language language, Collation collation) {
      var all = new EnumMap<Language, Collation>(Language.class);
      all.putAll(collations);
      all.put(language, collation);
      return changed(data, classification, Map.copyOf(all), copies);
    }

    /** Without the comparison of a text that was replaced. */
    Deposited without(Language language) {
      var all = new EnumMap<Language, Collation>(Language.class);
      all.putAll(collations);
      all.remove(language);
      return changed(data, classification, Map.copyOf(all), copies);
    }

    Deposited with(Copy copy) {
      var all = new ArrayList<>(copies);
      all.add(copy);
      return changed(data, classification, collations, List.copyOf(all));
    }

    Deposited with(Arrangements changed) {
      return new Deposited(
          subject,
          receipt,
          data,
          classification,
          deposited,
          depositor,
          collations,
          copies,
          changed,
          rectifications);
    }

    Deposited with(Rectifications changed) {
      return changed(data, classification, collations, copies, changed);
    }

    private Deposited changed(
        DocumentDeposited data,
        Classification classification,
        Map<Language, Collation> collations,
        List<Copy> copies) {
      return changed(data, classification, collations, copies, rectifications);
    }

    private Deposited changed(
        DocumentDeposited data,
        Classification classification,
        Map<Language, Collation> collations,
        List<Copy> copies,
        Rectifications rectifications) {
      return new Deposited(
          subject,
          receipt,
          data,
          classification,
          deposited,
          depositor,
          collations,
          copies,
          arrangements,
          rectifications);
    }
  }

  /** Who compared a text with the paper, and when. */
  record Collation(String person, Instant when) {}

  /** A certified copy, with the act that certifies it. */
  record Copy(long sequence, CopyCertified act, String certifier, Instant when) {}
}
