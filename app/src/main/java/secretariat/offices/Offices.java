package secretariat.offices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import secretariat.bodies.Bodies;
import secretariat.bodies.BodyOn;
import secretariat.kernel.Capacity;
import secretariat.kernel.Language;
import secretariat.kernel.Text;
import secretariat.membership.Membership;
import secretariat.membership.StateOn;
import secretariat.profile.OfficeEntry;
import secretariat.profile.OfficeEntry.Holders;
import secretariat.profile.Profile;

/** Which capacities exist, and who receives certified copies, as at the end of any day. */
@Component
public class Offices {

  private final Membership membership;
  private final Bodies bodies;
  private final List<OfficeEntry> offices;

  Offices(Membership membership, Bodies bodies, Profile profile) {
    this.membership = membership;
    this.bodies = bodies;
    this.offices = profile.offices();
  }

  /**
   * The capacities that exist on a day: the states' in protocol order, as the profile lists them.
   */
  public List<HeldCapacity> capacitiesOn(LocalDate day) {
    List<StateOn> members = membership.membersOn(day);
    return offices.stream().flatMap(office -> held(office, members, day)).toList();
  }

  /** A capacity as it is on a day, if it exists then. */
  public Optional<HeldCapacity> capacityOn(Capacity capacity, LocalDate day) {
    return capacitiesOn(day).stream().filter(held -> held.capacity().equals(capacity)).findFirst();
  }

  /** To whom a certified copy is due on a day: the members in protocol order, then the bodies. */
  public List<Recipient> recipientsOn(LocalDate day) {
    var recipients = new ArrayList<Recipient>();
    for (StateOn state : membership.membersOn(day)) {
      recipients.add(
          new Recipient(
              state.code(),
              state.longName(),
              state.shortName(),
              Capacity.permanentRepresentative(state.code())));
    }
    for (OfficeEntry office : offices) {
      if (office.holders() instanceof Holders.OneBody one) {
        bodies
            .bodyOn(one.body(), day)
            .map(body -> recipient(office, one, body))
            .ifPresent(recipients::add);
      }
    }
    return List.copyOf(recipients);
  }

  public Optional<Recipient> recipientOn(String code, LocalDate day) {
    return recipientsOn(day).stream().filter(each -> each.code().equals(code)).findFirst();
  }

  /** The body on whose behalf somebody acts under this code, such as RATS. */
  public Optional<String> bodyBehind(String behalf) {
    return offices.stream()
        .flatMap(office ->
            office.holders() instanceof Holders.OneBody one && one.behalf().equals(behalf)
                ? Stream.of(one.body())
                : Stream.empty())
        .findFirst();
  }

  private static Recipient recipient(OfficeEntry office, Holders.OneBody one, BodyOn body) {
    return new Recipient(
        one.behalf(),
        body.name(),
        body.shortName(),
        new Capacity(office.code(), Optional.of(one.behalf())));
  }

  private Stream<HeldCapacity> held(OfficeEntry office, List<StateOn> members, LocalDate day) {
    return switch (office.holders()) {
      case Holders.EachMember _ ->
          members.stream()
              .map(state ->
                  new HeldCapacity(
                      new Capacity(office.code(), Optional.of(state.code())),
                      of(office.title(), state.name().longAfterOf()),
                      office.source()));
      case Holders.OneBody(String body, String behalf) ->
          bodies.bodyOn(body, day).stream()
              .map(known ->
                  new HeldCapacity(
                      new Capacity(office.code(), Optional.of(behalf)),
                      office.title(),
                      office.source()));
      case Holders.OfTheSecretariat _ ->
          Stream.of(new HeldCapacity(Capacity.of(office.code()), office.title(), office.source()));
    };
  }

  private static Text of(Text title, Text name) {
    var versions = new EnumMap<Language, String>(Language.class);
    title
        .versions()
        .forEach(
            (language, words) -> versions.put(language, words.replace("{of}", name.in(language))));
    return new Text(versions);
  }
}
