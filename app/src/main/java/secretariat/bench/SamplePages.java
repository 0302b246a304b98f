package secretariat.bench;

import java.util.List;
import java.util.Map;
import java.util.Random;
import secretariat.kernel.Language;

/** Pages of words in three languages, some of them frequent and most of them rare, as in texts. */
final class SamplePages {

  private static final int WORDS_ON_A_PAGE = 120;
  private static final int RARE = 4_000;
  private static final Map<Language, List<String>> FREQUENT =
      Map.of(
          Language.RU,
          List.of(
              "государство",
              "сторона",
              "соглашение",
              "сотрудничество",
              "безопасность",
              "орган",
              "обмен",
              "сведения",
              "мера",
              "граница",
              "участник",
              "договор",
              "вступление",
              "сила"),
          Language.EN,
          List.of(
              "state",
              "party",
              "agreement",
              "cooperation",
              "security",
              "authority",
              "exchange",
              "information",
              "measure",
              "border",
              "participant",
              "treaty",
              "entry",
              "force"),
          Language.ZH,
          List.of(
              "国家", "各方", "协定", "合作", "安全", "机关", "交换", "信息", "措施", "边境", "参加", "条约", "生效", "秘书处"));
  private static final String HAN = "河流水位洪预报冰川监测联络主管通知批准保存修改适用范围义务权利";

  private final Random random;

  SamplePages(Random random) {
    this.random = random;
  }

  String text(Language language, int pages) {
    var text = new StringBuilder();
    for (int i = 0; i < pages * WORDS_ON_A_PAGE; i++) {
      text.append(word(language));
      text.append(i % 15 == 14 ? (language == Language.ZH ? "。" : ". ") : separator(language));
    }
    return text.toString();
  }

  /** Two words that some texts have. */
  String question(Language language) {
    return word(language) + " " + word(language);
  }

  private static String separator(Language language) {
    return language == Language.ZH ? "" : " ";
  }

  private String word(Language language) {
    List<String> frequent = FREQUENT.get(language);
    if (frequent != null && random.nextInt(10) < 4) {
      return frequent.get(random.nextInt(frequent.size()));
    }
    int rare = (int) (RARE * Math.pow(random.nextDouble(), 3));
    return switch (language) {
      case RU -> "слово" + letters(rare, 'а');
      case EN -> "term" + letters(rare, 'a');
      case ZH ->
          "" + HAN.charAt(rare % HAN.length()) + HAN.charAt(rare / HAN.length() % HAN.length());
    };
  }

  private static String letters(int number, char first) {
    var letters = new StringBuilder();
    for (int rest = number; rest > 0 || letters.isEmpty(); rest /= 20) {
      letters.append((char) (first + rest % 20));
    }
    return letters.toString();
  }
}
