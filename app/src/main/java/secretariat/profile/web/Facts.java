package secretariat.profile.web;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import secretariat.kernel.Language;
import secretariat.profile.Certainty;
import secretariat.profile.Citation;
import secretariat.profile.KnownDate;
import secretariat.ui.Frame;

/** How facts are said on a page: a date as far as it is known, and what is not verified as such. */
public final class Facts {

  private Facts() {}

  /** 14 Sep 2022, September 2022 or 2022. */
  public static String date(Frame frame, KnownDate date) {
    return switch (date.code().length()) {
      case 4 -> date.code();
      case 7 -> month(frame.language()).format(date.earliest());
      default -> frame.date(date.earliest());
    };
  }

  /** A fact, followed by "(unverified)" where it is not verified. */
  public static String marked(Frame frame, String fact, Certainty certainty) {
    return certainty == Certainty.VERIFIED
        ? fact
        : frame.say("profile.marked", fact, frame.say("profile." + certainty.code()));
  }

  /** A source, marked in the same way. */
  public static String source(Frame frame, Citation citation) {
    return marked(frame, frame.text(citation.source()), citation.certainty());
  }

  private static DateTimeFormatter month(Language language) {
    return switch (language) {
      case EN -> DateTimeFormatter.ofPattern("LLLL uuuu", Locale.ENGLISH);
      case RU -> DateTimeFormatter.ofPattern("LLLL uuuu", language.locale());
      case ZH -> DateTimeFormatter.ofPattern("uuuu年M月", Locale.ROOT);
    };
  }
}
