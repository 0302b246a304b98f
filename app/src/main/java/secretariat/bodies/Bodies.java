package secretariat.bodies;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.kernel.Text;
import secretariat.profile.Deed;
import secretariat.profile.Profile;

/** The bodies of the organisation and what each may do, as at the end of any day. */
@Component
public class Bodies {

  private final BodyStore store;
  private final Profile profile;

  Bodies(BodyStore store, Profile profile) {
    this.store = store;
    this.profile = profile;
  }

  /** The bodies known on a day, in the institution's order. */
  public List<BodyOn> bodiesOn(LocalDate day) {
    return bodiesOn(store.all(), day);
  }

  /** A body as it was on a day, if it was known then. */
  public Optional<BodyOn> bodyOn(String code, LocalDate day) {
    return history(code).flatMap(body -> body.on(day));
  }

  public Optional<Body> history(String code) {
    return store.find(code);
  }

  /** May this body adopt a document of this kind on this day? */
  public Verdict mayAdopt(String body, String documentKind, LocalDate day) {
    return may(body, Deed.ADOPT, documentKind, day);
  }

  /** May this body do this on this day? The object is a document kind, an office or a standing. */
  public Verdict may(String body, Deed deed, String object, LocalDate day) {
    Text title = profile.titleOf(object);
    return BodyRules.may(new BodyRules.Question(body, deed, object, title, day), history(body));
  }

  /** The kinds of document that a body may adopt, by code. */
  public Map<String, Text> documentKinds() {
    return profile.documentKinds();
  }

  static List<BodyOn> bodiesOn(List<Body> bodies, LocalDate day) {
    return bodies.stream()
        .flatMap(body -> body.on(day).stream())
        .sorted(
            Comparator.comparingInt((BodyOn on) -> on.body().rank()).thenComparing(BodyOn::code))
        .toList();
  }
}
