package secretariat.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import secretariat.kernel.Text;

/**
 * How one office is filled: who nominates and approves, for how long, and who may hold it. Each
 * part names its source; a part that no source gives is absent.
 *
 * @param office its code, such as {@code secretary-general}
 * @param titles what the office was called from a day on, from the earliest
 * @param places how many hold it at one time; empty where quotas or posts decide
 */
public record Procedure(
    String office,
    List<Title> titles,
    Optional<Places> places,
    Steps steps,
    Conditions conditions) {

  /** What the steps of the chain are. */
  public enum Chain {
    /** Nominated, proposed by one body and approved by another. */
    PROPOSED,
    /** Nominated and engaged, with no body that proposes. */
    ENGAGED,
    /** In office from a written notification by the state represented. */
    NOTIFIED
  }

  /** Stands for each member state as the one who nominates or notifies. */
  public static final String STATES = "states";

  /** The name of the office from a day on. */
  public record Title(LocalDate from, Text title, Citation source) {}

  /** So many hold it at one time, in all or for each member state. */
  public record Places(int number, boolean forEachState, Citation source) {}

  /** Who takes a step: a body's code, or {@link #STATES}. */
  public record Step(String by, Citation source) {}

  /** The steps, as far as a source gives them. */
  public record Steps(
      Chain chain,
      Optional<Step> nomination,
      Optional<Step> proposal,
      Step approval,
      Optional<Step> acting) {}

  /** How long a term is, and whether there is only one for a person. */
  public record Tenure(int years, boolean single, Citation source) {}

  /** Of which states a holder may be a citizen. */
  public record Citizenship(Optional<String> host, Citation source) {}

  /** That a holder may not be of the state of whoever holds another office. */
  public record Incompatibility(String office, Citation source) {}

  /**
   * That the office goes from state to state, in protocol order.
   *
   * @param sequence the order in which the first states took their turn, where one is read from
   *     history
   */
  public record Rotation(Citation source, Optional<Sequence> sequence) {}

  /** An order of states, by their codes. */
  public record Sequence(List<String> states, Citation source) {
    public Sequence {
      states = List.copyOf(states);
    }
  }

  /** Who may hold it. */
  public record Conditions(
      Optional<Tenure> tenure,
      Optional<Citizenship> citizenship,
      List<Incompatibility> incompatible,
      Optional<Rotation> rotation,
      Optional<Citation> quota) {}

  public Procedure {
    titles = List.copyOf(titles);
  }

  /** What the office is called on a day; before its first name, by that. */
  public Text titleOn(LocalDate day) {
    return titles.reversed().stream()
        .filter(title -> !title.from().isAfter(day))
        .findFirst()
        .orElse(titles.getFirst())
        .title();
  }

  /** What it is called now. */
  public Text title() {
    return titles.getLast().title();
  }
}
