package secretariat.documents;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Authentic texts for tests: real PDF files of several pages in Russian and in Chinese, with
 * titles, articles and signatures, as an organisation adopts them. The treaty is invented.
 */
public final class SampleTexts {

  public static final String TITLE_RU =
      "Соглашение о сотрудничестве в области мониторинга высокогорных рек";
  public static final String TITLE_ZH = "关于高山河流监测合作的协定";
  public static final String TITLE_EN =
      "Agreement on Cooperation in the Monitoring of High Mountain Rivers";

  private static final String ARTICLE_RU =
      """
      <p>Стороны, руководствуясь общепризнанными принципами и нормами международного права, \
      обмениваются сведениями об уровне и расходе воды, о состоянии ледников и о прогнозе паводков \
      на участках рек, перечень которых определяется компетентными органами.</p>
      <p>Сведения передаются ежедневно до 9 часов 00 минут по времени места нахождения \
      передающего органа; в случае опасного подъёма воды они передаются незамедлительно.</p>
      <p>Настоящее Соглашение не затрагивает прав и обязательств Сторон, вытекающих из других \
      международных договоров, участниками которых они являются.</p>\
      """;

  private static final String ARTICLE_ZH =
      """
      <p>各方遵循公认的国际法原则和准则，就主管机关商定的河段交换水位、流量、冰川状况\
      以及洪水预报等信息。</p>
      <p>上述信息应于发送机关所在地时间每日九时前传送；水位出现危险上涨时，应立即传送。</p>
      <p>本协定不影响各方作为缔约方的其他国际条约所产生的权利和义务。自生效之日起，\
      各方应指定联络机关，并通过外交途径相互通知。</p>\
      """;

  private SampleTexts() {}

  /** The Russian text, with one article on each page. */
  public static byte[] russian(int pages) {
    return text("ru", TITLE_RU, "Статья %d", ARTICLE_RU, pages);
  }

  /** The Chinese text, with one article on each page. */
  public static byte[] chinese(int pages) {
    return text("zh", TITLE_ZH, "第%d条", ARTICLE_ZH, pages);
  }

  /** Writes a text into a folder and gives its path. */
  public static Path written(Path folder, String name, byte[] content) {
    try {
      return Files.write(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] text(
      String language, String title, String heading, String article, int pages) {
    var body = new StringBuilder("<h1>" + title + "</h1>");
    for (int page = 1; page <= pages; page++) {
      body.append("<h2>").append(heading.formatted(page)).append("</h2>");
      body.append(article);
      if (page < pages) {
        body.append("<div style='page-break-after: always'></div>");
      }
    }
    String html =
        """
        <html lang="%s"><head><style>
        @page { size: A4; margin: 30mm 25mm; @bottom-center { content: counter(page); } }
        body { font-family: Sans, Han; font-size: 12pt; line-height: 1.6; text-align: justify; }
        h1 { font-size: 16pt; text-align: center; } h2 { font-size: 13pt; text-align: center; }
        </style></head><body>%s</body></html>\
        """
            .formatted(language, body);
    var out = new ByteArrayOutputStream();
    var builder = new PdfRendererBuilder();
    builder.useFont(() -> font("fonts/ttf/OpenSans/OpenSans-Regular.ttf"), "Sans");
    if (language.equals("zh")) {
      builder.useFont(() -> font("fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf"), "Han");
    }
    builder.withHtmlContent(html, null);
    builder.toStream(out);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static InputStream font(String path) {
    InputStream font = SampleTexts.class.getClassLoader().getResourceAsStream(path);
    if (font == null) {
      throw new IllegalStateException("No font " + path);
    }
    return font;
  }
}
