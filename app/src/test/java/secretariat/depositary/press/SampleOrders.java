package secretariat.depositary.press;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import secretariat.depositary.press.CopyOrder.AttachedText;
import secretariat.depositary.press.CopyOrder.Certified;
import secretariat.depositary.press.CopyOrder.Issue;
import secretariat.depositary.press.CopyOrder.Officer;
import secretariat.depositary.press.CopyOrder.Registration;
import secretariat.documents.FileStore;
import secretariat.documents.SampleTexts;
import secretariat.kernel.Language;
import secretariat.kernel.Text;

/** Orders for copies of an invented agreement, for tests. */
public final class SampleOrders {

  private SampleOrders() {}

  /** Copy No. 2, for Kazakhstan, with the Russian and the Chinese text. */
  public static CopyOrder order(Path folder, int pages, boolean evaluation) {
    Path russian = SampleTexts.written(folder, "ru.pdf", SampleTexts.russian(pages));
    Path chinese = SampleTexts.written(folder, "zh.pdf", SampleTexts.chinese(pages));
    return of(
        evaluation,
        List.of(text(Language.RU, true, russian, pages), text(Language.ZH, true, chinese, pages)));
  }

  static AttachedText text(Language language, boolean authentic, Path file, int pages) {
    return new AttachedText(language, authentic, file, FileStore.digestOf(file), pages);
  }

  static CopyOrder of(boolean evaluation, List<AttachedText> texts) {
    return new CopyOrder(
        new Issue(
            evaluation,
            2,
            Text.of("Republic of Kazakhstan", "Республика Казахстан", "哈萨克斯坦共和国"),
            Text.of("Beijing", "Пекин", "北京"),
            // Now, and not a fixed date: a certificate seals only within its own time.
            ZonedDateTime.now(ZoneId.of("Asia/Shanghai"))),
        new Certified(
            "6f9c2b54-6f0e-4a37-9a53-0c7d2b1e8f10",
            Text.of(SampleTexts.TITLE_EN, SampleTexts.TITLE_RU, SampleTexts.TITLE_ZH),
            "D-2026/0014",
            Optional.of("CHS-2026/7"),
            Text.of(
                "Decision No. 7 of the Council of Heads of State, 4 July 2026",
                "Решение Совета глав государств-членов № 7 от 4 июля 2026 г.",
                "成员国元首理事会2026年7月4日第7号决议")),
        new Officer(
            Text.of("Aigerim Example", "Айгерим Примерова", "艾格琳·示例"),
            Text.of(
                "Legal Adviser, by delegation of the Secretary-General",
                "Советник по правовым вопросам, по поручению Генерального секретаря",
                "受秘书长委托，法律顾问"),
            Text.of(
                "The Secretariat of the Shanghai Cooperation Organisation",
                "Секретариат Шанхайской организации сотрудничества",
                "上海合作组织秘书处")),
        texts,
        new Registration(
            "document/6f9c2b54-6f0e-4a37-9a53-0c7d2b1e8f10/7",
            "register.example.org/log",
            "https://register.example.org/check?act=document/6f9c2b54-6f0e-4a37-9a53-0c7d2b1e8f10/7"));
  }
}
