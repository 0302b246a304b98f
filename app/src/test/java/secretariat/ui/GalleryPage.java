package secretariat.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import secretariat.kernel.Text;

/** Every part of a page once, with long names in three scripts, to be looked at. */
public record GalleryPage(String title, Form form) implements Page {

  static final Text LONG =
      Text.of(
          "Agreement between the Governments of the Member States of the Shanghai Cooperation"
              + " Organisation on Cooperation in Ensuring International Information Security",
          "Соглашение между правительствами государств – членов Шанхайской организации"
              + " сотрудничества о сотрудничестве в области обеспечения международной"
              + " информационной безопасности",
          "上海合作组织成员国政府间保障国际信息安全合作协定");

  @Override
  public int status() {
    return form.isRefused() ? 422 : 200;
  }

  public Text text() {
    return LONG;
  }

  public Text russianOnly() {
    return new Text(Map.of(secretariat.kernel.Language.RU, "Решение о процедуре\nПункт 2"));
  }

  public LocalDate day() {
    return LocalDate.of(2018, 12, 28);
  }

  public Instant instant() {
    return Instant.parse("2026-11-22T01:02:03Z");
  }

  public List<Choice> bodies() {
    return List.of(
        new Choice("hsc", "Council of Heads of State"),
        new Choice("hgc", "Council of Heads of Government"),
        new Choice("cfm", "Council of Ministers of Foreign Affairs"));
  }

  public List<Moment> life(Frame frame) {
    return List.of(
        new Moment(frame.date(day()), frame.text(LONG), "A/2018/17", Optional.of("/test")),
        new Moment(frame.instant(instant()), "Deposited", "", Optional.empty()));
  }
}
