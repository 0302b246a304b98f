package secretariat.accounts;

import java.util.List;
import secretariat.kernel.Capacity;
import secretariat.kernel.Text;

/**
 * Who acts on somebody's behalf in this organisation, so that an evaluation has a part for each;
 * offered as a bean by those who know the organisation.
 */
@FunctionalInterface
public interface EvaluationParts {

  /** The capacities of today that are held on behalf of a state or a body. */
  List<Part> onBehalf();

  /** A capacity and what it is called. */
  record Part(Capacity capacity, Text title) {}
}
