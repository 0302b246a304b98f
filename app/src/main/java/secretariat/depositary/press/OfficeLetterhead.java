package secretariat.depositary.press;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import secretariat.depositary.press.OfficePaper.Leaf;
import secretariat.kernel.Language;
import secretariat.profile.Organisation;
import secretariat.profile.Profile;
import secretariat.ui.Speech;
import secretariat.ui.Words;

/** What all papers of the office have in common: languages, issuer, and the mark of a trial. */
@Component
public class OfficeLetterhead {

  private final OfficePress press;
  private final Words words;
  private final Organisation organisation;
  private final boolean evaluation;

  OfficeLetterhead(
      OfficePress press,
      Words words,
      Profile profile,
      @Value("${secretariat.evaluation:true}") boolean evaluation) {
    this.press = press;
    this.words = words;
    this.organisation = profile.organisation();
    this.evaluation = evaluation;
  }

  /** A paper with one leaf in each language. */
  public byte[] inEachLanguage(String number, Function<Speech, Leaf> leaf) {
    return print(number, Language.ALL.stream().map(this::speech).map(leaf).toList());
  }

  /** A paper whose one leaf says everything in all languages. */
  public byte[] onOneLeaf(String number, Leaf leaf) {
    return print(number, List.of(leaf));
  }

  private byte[] print(String number, List<Leaf> leaves) {
    return press.print(
        new OfficePaper(
            number,
            evaluation ? Optional.of(inAll("depositary.paper.evaluation")) : Optional.empty(),
            number,
            leaves));
  }

  /** Who writes. */
  public String issuer(Language language) {
    return organisation.description().secretariatInFull().in(language);
  }

  /** Words in all languages, beside each other. */
  public String inAll(String key) {
    return joined(language -> speech(language).say(key));
  }

  /** The same of what is said otherwise than by a key. */
  public String joined(Function<Language, String> said) {
    return Language.ALL.stream().map(said).distinct().collect(Collectors.joining(" / "));
  }

  public Speech speech(Language language) {
    return new Speech(language, words, organisation.headquarters().seat().zone());
  }

  /** A hash in groups of eight, so that the line can break and the eye can compare. */
  public static String grouped(String sha256) {
    return sha256.replaceAll("(.{8})(?=.)", "$1 ");
  }
}
