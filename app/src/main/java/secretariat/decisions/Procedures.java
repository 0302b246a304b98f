package secretariat.decisions;

import java.util.List;
import java.util.Optional;

/** The procedures of the organisation, and its working days. */
public record Procedures(List<Procedure> all, WorkingDays workingDays) {

  public Procedures {
    all = List.copyOf(all);
  }

  public Optional<Procedure> find(String code) {
    return all.stream().filter(each -> each.code().equals(code)).findFirst();
  }
}
