package secretariat.offices;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import secretariat.offices.OfficeAct.Decision;

/** How many officials' posts are each state's from a day on, as a decision laid down. */
public record QuotaTable(
    LocalDate from, Map<String, Integer> posts, String method, Decision decision) {

  public QuotaTable {
    posts = Collections.unmodifiableMap(new LinkedHashMap<>(posts));
  }

  /**
   * A state's posts; nothing where the decision does not name it, which is not the same as none.
   */
  public Optional<Integer> of(String state) {
    return Optional.ofNullable(posts.get(state));
  }

  public int total() {
    return posts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
