package secretariat.verifier;

import java.util.List;
import java.util.Set;

/** Which witnesses must have cosigned a checkpoint. */
public sealed interface Quorum {

  /** Whether these witnesses, by their names in the policy, are enough. */
  boolean isReachedBy(Set<String> witnesses);

  /** No witness need have cosigned. */
  record None() implements Quorum {
    @Override
    public boolean isReachedBy(Set<String> witnesses) {
      return true;
    }
  }

  /** One witness. */
  record Witness(String name, VerifierKey key) implements Quorum {
    @Override
    public boolean isReachedBy(Set<String> witnesses) {
      return witnesses.contains(name);
    }
  }

  /** At least so many of these. */
  record Group(String name, int threshold, List<Quorum> members) implements Quorum {
    public Group {
      members = List.copyOf(members);
    }

    @Override
    public boolean isReachedBy(Set<String> witnesses) {
      return members.stream().filter(member -> member.isReachedBy(witnesses)).count() >= threshold;
    }
  }
}
