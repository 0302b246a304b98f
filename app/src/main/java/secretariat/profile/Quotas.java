package secretariat.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import secretariat.kernel.Text;

/**
 * The officials' posts and the scales by which a division of them can be tried.
 *
 * @param posts how many posts there are in all, where a source says so
 * @param scales the scales of contributions, from the earliest
 */
public record Quotas(Optional<Posts> posts, List<Scale> scales) {

  /** So many posts, as a source says on a day. */
  public record Posts(int number, LocalDate asOf, Citation source) {}

  /** The share of each state in the budget from a day on, in hundredths of the whole. */
  public record Scale(
      String code, LocalDate from, Text title, Map<String, BigDecimal> shares, Citation source) {
    public Scale {
      shares = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(shares));
    }
  }

  public Quotas {
    scales = List.copyOf(scales);
  }
}
