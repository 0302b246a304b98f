package secretariat.bench;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import secretariat.depositary.Basis;
import secretariat.depositary.CertifierDelegated;
import secretariat.depositary.Delegations;
import secretariat.depositary.DepositDraft;
import secretariat.depositary.Depositary;
import secretariat.depositary.DepositedText;
import secretariat.depositary.DocumentDeposited;
import secretariat.depositary.Drafts;
import secretariat.depositary.ReceivedPaper;
import secretariat.documents.FileStore;
import secretariat.documents.StoredFile;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.kernel.Classification;
import secretariat.kernel.Language;
import secretariat.kernel.Text;

/** A treaty of so many pages in each official language, deposited and ready to be certified. */
final class SampleTreaty {

  static final Actor CERTIFIER = actor(Capacity.CERTIFYING_OFFICER);

  private static final List<Language> AUTHENTIC = List.of(Language.RU, Language.ZH);
  private static final Actor REGISTRY = actor(Capacity.REGISTRY_OFFICIAL);
  private static final Actor SECOND_READER = actor(Capacity.REGISTRY_OFFICIAL);
  private static final Actor LEGAL = actor(Capacity.LEGAL_OFFICER);
  private static final LocalDate DAY = LocalDate.of(2024, 7, 4);
  private static final Text TITLE =
      Text.of(
          "Agreement on the measurement of speed", "Соглашение об измерении скорости", "关于速度测量的协定");
  private static final int LINES = 24;

  private final String id;
  private final List<StoredFile> files;

  private SampleTreaty(String id, List<StoredFile> files) {
    this.id = id;
    this.files = files;
  }

  String id() {
    return id;
  }

  /** The Russian and the Chinese file, as they were deposited. */
  List<StoredFile> files() {
    return files;
  }

  /** Takes a treaty through the office up to the point at which copies can be certified. */
  static SampleTreaty deposited(ApplicationContext office, int pages) {
    FileStore store = office.getBean(FileStore.class);
    List<StoredFile> files =
        List.of(kept(store, Language.RU, pages), kept(store, Language.ZH, pages));
    Depositary depositary = office.getBean(Depositary.class);
    String id = depositary.receive(REGISTRY, receipt()).orThrow().subject().id();
    office.getBean(Drafts.class).save(REGISTRY, id, draft(files, pages), 0, true).orThrow();
    depositary.deposit(SECOND_READER, id, 2).orThrow();
    AUTHENTIC.forEach(language -> depositary.collate(LEGAL, id, language).orThrow());
    empower(office.getBean(Delegations.class));
    return new SampleTreaty(id, files);
  }

  private static void empower(Delegations delegations) {
    if (delegations.of(CERTIFIER.person(), LocalDate.of(2024, 1, 1)).isEmpty()) {
      delegations
          .delegate(
              actor(Capacity.SECRETARY_GENERAL),
              new CertifierDelegated(
                  CERTIFIER.person(), LocalDate.of(2024, 1, 1), Optional.empty(), "Order 1"))
          .orThrow();
    }
  }

  private static ReceivedPaper receipt() {
    return new ReceivedPaper(
        DAY,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        TITLE,
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static DepositDraft draft(List<StoredFile> files, int pages) {
    return new DepositDraft(
        TITLE,
        "treaty",
        Optional.empty(),
        new Basis.Historical(Optional.of(DAY), Text.of("", "", "")),
        DocumentDeposited.SECRETARIAT,
        Optional.empty(),
        Classification.PUBLIC,
        AUTHENTIC,
        List.of(text(Language.RU, files.get(0), pages), text(Language.ZH, files.get(1), pages)));
  }

  private static DepositedText text(Language language, StoredFile file, int pages) {
    return new DepositedText(language, true, file.sha256(), file.bytes(), pages);
  }

  private static StoredFile kept(FileStore store, Language language, int pages) {
    byte[] pdf = pdf(language, pages);
    return store.store(new ByteArrayInputStream(pdf), pdf.length).orThrow();
  }

  private static byte[] pdf(Language language, int pages) {
    boolean russian = language == Language.RU;
    String line =
        russian
            ? "Стороны измеряют скорость работы системы и сообщают друг другу результаты измерений. "
            : "各方测量系统的工作速度，并相互通报测量结果。各方指定联络机关，并通过外交途径相互通知。";
    var body = new StringBuilder("<p>" + UUID.randomUUID() + "</p>");
    for (int page = 1; page <= pages; page++) {
      body.append("<h2>").append(page).append("</h2><p>").append(line.repeat(LINES)).append("</p>");
      body.append(page < pages ? "<div style='page-break-after: always'></div>" : "");
    }
    var out = new ByteArrayOutputStream();
    var builder = new PdfRendererBuilder();
    builder.useFont(
        () ->
            font(
                russian
                    ? "liberation/LiberationSerif-Regular.ttf"
                    : "fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf"),
        "Text");
    builder.withHtmlContent(
        "<html><head><style>@page{size:A4;margin:25mm} body{font:11pt Text}</style></head><body>"
            + body
            + "</body></html>",
        null);
    builder.toStream(out);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static InputStream font(String path) {
    InputStream font = SampleTreaty.class.getClassLoader().getResourceAsStream(path);
    if (font == null) {
      throw new IllegalStateException("The font " + path + " is missing from the program");
    }
    return font;
  }

  private static Actor actor(Capacity capacity) {
    return new Actor(UUID.randomUUID().toString(), capacity);
  }
}
