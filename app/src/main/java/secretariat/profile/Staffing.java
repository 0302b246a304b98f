package secretariat.profile;

import java.util.List;
import java.util.Optional;

/** Who holds and held the offices, and how each is filled. */
public record Staffing(
    List<Procedure> procedures, List<PersonEntry> people, List<TermEntry> terms, Quotas quotas) {

  /** Of an organisation whose profile says nothing of it. */
  public static final Staffing NONE =
      new Staffing(List.of(), List.of(), List.of(), new Quotas(Optional.empty(), List.of()));

  public Staffing {
    procedures = List.copyOf(procedures);
    people = List.copyOf(people);
    terms = List.copyOf(terms);
  }

  public Optional<Procedure> procedure(String office) {
    return procedures.stream().filter(each -> each.office().equals(office)).findFirst();
  }
}
