package secretariat.offices.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import secretariat.kernel.Text;
import secretariat.offices.Apportionment;
import secretariat.offices.Apportionment.Method;
import secretariat.offices.QuotaDesk.Standing;
import secretariat.offices.QuotaTable;
import secretariat.offices.RecordedDecisions;
import secretariat.profile.Quotas;
import secretariat.ui.Choice;
import secretariat.ui.Form;
import secretariat.ui.Frame;
import secretariat.ui.Page;
import secretariat.ui.Paging;

/**
 * The officials' posts of each member: quota, filled, vacant; and a division to try.
 *
 * @param decided the quotas in force, if any were decided
 * @param trial what a division gives, if one was asked for
 */
public record DeskQuotasPage(
    LocalDate today,
    List<Row> rows,
    Optional<InForce> decided,
    Quotas known,
    Trial trial,
    Offer offer)
    implements Page {

  /**
   * The quotas in force.
   *
   * @param decision that laid them down, where the decision book has it
   */
  public record InForce(QuotaTable table, Optional<RecordedDecisions.Entry> decision) {}

  /** One member. */
  public record Row(Text state, Standing standing) {}

  /** The form of the simulator, and what it gives. */
  public record Trial(Form form, Optional<Apportionment> result) {}

  /** The form of a decision, and the bodies that it offers. */
  public record Offer(Form form, List<Choice> bodies) {}

  @Override
  public int status() {
    return offer.form().isRefused() || trial.form().isRefused() ? 422 : 200;
  }

  public Paging paging() {
    return new Paging(1, Math.max(1, rows.size()), rows.size());
  }

  /** The longest bar of the chart. */
  public int most() {
    return rows.stream()
        .mapToInt(
            row -> Math.max(row.standing().quota().orElse(0), row.standing().filled().orElse(0)))
        .max()
        .orElse(1);
  }

  public int width(int posts) {
    return posts * 640 / Math.max(1, most());
  }

  /** How many posts are filled, as far as officials are on record. */
  public String filled(Frame frame) {
    List<Integer> known = rows.stream().flatMap(row -> row.standing().filled().stream()).toList();
    int sum = known.stream().mapToInt(Integer::intValue).sum();
    if (known.isEmpty()) {
      return frame.say("offices.not-known");
    }
    return known.size() == rows.size()
        ? frame.number(sum)
        : frame.say("offices.filled.on-record", sum);
  }

  public List<Choice> scales(Frame frame) {
    return known.scales().reversed().stream()
        .map(scale -> new Choice(scale.code(), frame.text(scale.title())))
        .toList();
  }

  public List<Choice> methods(Frame frame) {
    return List.of(Method.values()).stream()
        .map(method -> new Choice(method.code(), frame.say("offices.method." + method.code())))
        .toList();
  }

  /** What the division gives a state; a dash where it was not asked for or the scale lacks it. */
  public String tried(Row row) {
    Map<String, Integer> posts =
        trial
            .result()
            .map(result ->
                switch (result) {
                  case Apportionment.Settled settled -> settled.posts();
                  case Apportionment.Tied tied -> tied.settled();
                })
            .orElse(Map.of());
    return Optional.ofNullable(posts.get(row.standing().state())).map(String::valueOf).orElse("—");
  }

  /** The states that tie, if the division stops and asks. */
  public Optional<Apportionment.Tied> tie() {
    return trial
        .result()
        .filter(Apportionment.Tied.class::isInstance)
        .map(Apportionment.Tied.class::cast);
  }

  public String names(Frame frame, List<String> states) {
    return String.join(
        ", ",
        rows.stream()
            .filter(row -> states.contains(row.standing().state()))
            .map(row -> frame.text(row.state()))
            .toList());
  }

  public static String number(Frame frame, Optional<Integer> posts) {
    return posts.map(String::valueOf).orElseGet(() -> frame.say("offices.not-known"));
  }
}
