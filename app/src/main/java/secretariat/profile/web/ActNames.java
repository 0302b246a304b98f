package secretariat.profile.web;

import java.util.List;
import secretariat.register.ActKind;
import secretariat.register.ActKinds;

/** What an act is called, by the record that holds its content. */
record ActNames(List<ActKinds> kinds) {

  ActNames {
    kinds = List.copyOf(kinds);
  }

  /** The key of its name, such as {@code act.body-established}. */
  String key(Record content) {
    return kinds.stream()
        .flatMap(module -> module.kinds().stream())
        .filter(kind -> kind.content().equals(content.getClass()))
        .findFirst()
        .map(ActKind::name)
        .map(name -> "act." + name)
        .orElseThrow();
  }
}
