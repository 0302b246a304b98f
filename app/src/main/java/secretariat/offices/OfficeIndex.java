package secretariat.offices;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import secretariat.offices.OfficeAct.BiographyErased;
import secretariat.offices.OfficeAct.CycleApproved;
import secretariat.offices.OfficeAct.QuotasDecided;
import secretariat.register.Act;
import secretariat.register.ActIndex;
import secretariat.register.ActKinds;

/** Enters the acts of this module in its tables. */
@Component
class OfficeIndex implements ActIndex {

  private final TermStore terms;
  private final DivisionStore divisions;

  OfficeIndex(TermStore terms, DivisionStore divisions) {
    this.terms = terms;
    this.divisions = divisions;
  }

  @Bean
  static ActKinds officeActs() {
    return OfficeAct.KINDS;
  }

  @Override
  public List<String> tables() {
    return Stream.concat(TermStore.TABLES.stream(), DivisionStore.TABLES.stream()).toList();
  }

  @Override
  public void enter(Act act) {
    if (act.content() instanceof OfficeAct content) {
      switch (content) {
        case CycleApproved cycle -> divisions.add(act, cycle);
        case QuotasDecided quotas -> divisions.add(act, quotas);
        case BiographyErased _ -> {}
        default -> TermFold.after(terms.find(act.subject().id()), act).ifPresent(terms::save);
      }
    }
  }
}
