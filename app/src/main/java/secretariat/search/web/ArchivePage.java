package secretariat.search.web;

import java.util.Arrays;
import java.util.List;
import secretariat.kernel.Classification;
import secretariat.profile.web.Facts;
import secretariat.search.ArchiveSearch.Found;
import secretariat.search.Holding;
import secretariat.search.Sought;
import secretariat.ui.Choice;
import secretariat.ui.Form;
import secretariat.ui.Frame;
import secretariat.ui.Page;
import secretariat.ui.Paging;

/**
 * What the archive holds of what is sought, as far as the reader may see it.
 *
 * @param elsewhere what other public pages have for the same words
 */
public record ArchivePage(
    SoughtForm asked, Found found, Paging paging, Choices choices, List<Place> elsewhere)
    implements Page {

  @Override
  public int status() {
    return asked.refusals().isEmpty() ? 200 : 400;
  }

  public Form form() {
    return asked.shown();
  }

  public boolean narrowed() {
    return asked.isNarrowed();
  }

  public boolean official(Frame frame) {
    return frame.actor().capacity().readsPapers();
  }

  public String csv() {
    return "/documents.csv" + asked.query();
  }

  public String json() {
    return "/documents.json" + asked.query();
  }

  public String empty(Frame frame) {
    if (!asked.refusals().isEmpty()) {
      return frame.say("search.unreadable");
    }
    if (asked.query().isEmpty()) {
      return frame.say("search.none");
    }
    return asked.line("q").isEmpty()
        ? frame.say("search.none-marked")
        : frame.say("search.none-found", asked.line("q"));
  }

  public String kind(Frame frame, Holding holding) {
    return holding.kind().map(code -> frame.text(choices.kind(code))).orElse("—");
  }

  public String body(Frame frame, Holding holding) {
    return holding.body().map(code -> frame.text(choices.body(code))).orElse("—");
  }

  public static String adopted(Frame frame, Holding holding) {
    return holding
        .adopted()
        .map(date -> Facts.date(frame, date))
        .orElseGet(() -> frame.say("profile.date-unknown"));
  }

  public List<Choice> kinds(Frame frame) {
    return choices.kinds(frame);
  }

  public List<Choice> bodies(Frame frame) {
    return choices.bodies(frame);
  }

  public static List<Choice> bases(Frame frame) {
    return SoughtForm.BASES.stream()
        .map(code -> new Choice(code, frame.say("search.basis." + code)))
        .toList();
  }

  public static List<Choice> languages(Frame frame) {
    return frame.languages().stream()
        .map(language -> new Choice(language.tag(), frame.say("ui.language." + language.tag())))
        .toList();
  }

  public static List<Choice> classifications(Frame frame) {
    return Arrays.stream(Classification.values())
        .map(each -> new Choice(each.code(), classification(frame, each)))
        .toList();
  }

  public static List<Choice> orders(Frame frame) {
    return Arrays.stream(Sought.Order.values())
        .map(each -> new Choice(each.code(), frame.say("search.order." + each.code())))
        .toList();
  }

  public static String classification(Frame frame, Classification classification) {
    return frame.say("depositary.classification." + classification.code());
  }
}
