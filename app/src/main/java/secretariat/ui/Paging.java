package secretariat.ui;

import java.util.Optional;
import secretariat.kernel.Refusal;

/**
 * Which part of a long list is shown.
 *
 * @param number of the page, from 1
 * @param size rows on a page
 * @param total rows in all
 * @param refusal why the page that was asked for could not be read
 */
public record Paging(int number, int size, long total, Optional<Refusal> refusal) {

  public Paging(int number, int size, long total) {
    this(number, size, total, Optional.empty());
  }

  public Paging {
    if (size < 1) {
      throw new IllegalArgumentException("A page has at least one row");
    }
    int last = (int) Math.max(1, (total + size - 1) / size);
    number = Math.clamp(number, 1, last);
  }

  public int last() {
    return (int) Math.max(1, (total + size - 1) / size);
  }

  /** Rows before this page. */
  public long offset() {
    return (number - 1L) * size;
  }

  public long first() {
    return total == 0 ? 0 : offset() + 1;
  }

  public long end() {
    return Math.min(total, offset() + size);
  }
}
