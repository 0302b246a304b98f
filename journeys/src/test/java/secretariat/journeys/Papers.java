package secretariat.journeys;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import secretariat.kernel.Language;

/**
 * The two authentic texts of an invented treaty, as somebody prints them from their own machine.
 */
final class Papers {

  static final String TITLE_RU = "Соглашение о сотрудничестве в наблюдении за ледниками";
  static final String TITLE_ZH = "关于冰川观测合作的协定";
  static final String TITLE_EN = "Agreement on Cooperation in the Observation of Glaciers";

  private static final String ARTICLE_RU =
      "Стороны ежегодно обмениваются сведениями о площади и толщине ледников, питающих общие реки.";
  private static final String ARTICLE_ZH = "各方每年交换补给共同河流的冰川的面积和厚度信息。";

  private Papers() {}

  static Path printed(Chromium chromium, Language language, Path folder) {
    Path file = folder.resolve("treaty-%s.pdf".formatted(language.tag()));
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.setContent(
          language == Language.RU
              ? html("ru", TITLE_RU, "Статья ", ARTICLE_RU)
              : html("zh", TITLE_ZH, "条款 ", ARTICLE_ZH));
      page.pdf(new Page.PdfOptions().setPath(file).setFormat("A4"));
    }
    return file;
  }

  private static String html(String language, String title, String heading, String article) {
    var body = new StringBuilder("<h1>" + title + "</h1>");
    for (int number = 1; number <= 3; number++) {
      body.append("<section style='break-after: page'><h2>")
          .append(heading)
          .append(number)
          .append("</h2><p>")
          .append(article)
          .append("</p></section>");
    }
    return "<html lang='%s'><title>%s</title><body style='font: 14pt serif'>%s</body></html>"
        .formatted(language, title, body);
  }
}
