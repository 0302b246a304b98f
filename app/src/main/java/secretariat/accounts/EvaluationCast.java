package secretariat.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import secretariat.kernel.Capacity;
import secretariat.kernel.Text;

/** The parts that can be played in an evaluation. Invented, and named after their functions. */
record EvaluationCast(String signInName, Text name, Capacity capacity) {

  private static final List<String> MEMBERS =
      List.of("BY", "IN", "IR", "KZ", "CN", "KG", "PK", "RU", "TJ", "UZ");

  static final List<EvaluationCast> ALL = all();

  private static List<EvaluationCast> all() {
    var cast = new ArrayList<EvaluationCast>();
    cast.add(
        part(
            "registry.one",
            Capacity.REGISTRY_OFFICIAL,
            "Registry Official One",
            "Первый сотрудник регистратуры",
            "登记官员甲"));
    cast.add(
        part(
            "registry.two",
            Capacity.REGISTRY_OFFICIAL,
            "Registry Official Two",
            "Второй сотрудник регистратуры",
            "登记官员乙"));
    cast.add(
        part(
            "legal.russian",
            Capacity.LEGAL_OFFICER,
            "Legal Officer, Russian text",
            "Сотрудник по правовым вопросам, русский текст",
            "法律官员（俄文文本）"));
    cast.add(
        part(
            "legal.chinese",
            Capacity.LEGAL_OFFICER,
            "Legal Officer, Chinese text",
            "Сотрудник по правовым вопросам, китайский текст",
            "法律官员（中文文本）"));
    cast.add(
        part(
            "certifying.one",
            Capacity.CERTIFYING_OFFICER,
            "Certifying Officer One",
            "Первый сотрудник, заверяющий копии",
            "核证官员甲"));
    cast.add(
        part(
            "certifying.two",
            Capacity.CERTIFYING_OFFICER,
            "Certifying Officer Two",
            "Второй сотрудник, заверяющий копии",
            "核证官员乙"));
    cast.add(
        part(
            "deputy.one",
            Capacity.DEPUTY_SECRETARY_GENERAL,
            "Deputy Secretary-General One",
            "Первый заместитель Генерального секретаря",
            "副秘书长甲"));
    cast.add(
        part(
            "secretary.general",
            Capacity.SECRETARY_GENERAL,
            "Secretary-General",
            "Генеральный секретарь",
            "秘书长"));
    for (String state : MEMBERS) {
      cast.add(
          part(
              "representative." + state.toLowerCase(Locale.ROOT),
              Capacity.permanentRepresentative(state),
              "Permanent Representative, " + state,
              "Постоянный представитель, " + state,
              "常驻代表，" + state));
    }
    cast.add(
        part(
            "liaison.rats",
            Capacity.liaison("RATS"),
            "Liaison Officer, RATS",
            "Сотрудник по связи, РАТС",
            "联络官，地区反恐怖机构"));
    cast.add(
        part("administrator", Capacity.ADMINISTRATOR, "Administrator", "Администратор", "管理员"));
    return List.copyOf(cast);
  }

  private static EvaluationCast part(
      String signInName, Capacity capacity, String english, String russian, String chinese) {
    Text name =
        Text.of(english + " (evaluation)", russian + " (для ознакомления)", chinese + "（评估）");
    return new EvaluationCast(signInName, name, capacity);
  }
}
