package secretariat.register;

import java.util.List;

/** The kinds of act that one module records; offered as a bean. */
public record ActKinds(String module, List<ActKind<?>> kinds) {

  /** The record that holds the content of a kind of act, in its newest version. */
  public Class<? extends Record> content(String name) {
    return kinds.stream()
        .filter(kind -> kind.name().equals(name))
        .reduce((earlier, later) -> later.version() > earlier.version() ? later : earlier)
        .orElseThrow()
        .content();
  }
}
