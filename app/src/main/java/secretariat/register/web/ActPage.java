package secretariat.register.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import secretariat.register.Log.Place;
import secretariat.register.PublicActs.Opening;
import secretariat.ui.Frame;
import secretariat.ui.Page;

/**
 * One public act, as it was recorded, with what opens its entry in the log.
 *
 * @param place in the newest published tree; empty for about a second after the act
 */
public record ActPage(Opening opening, Optional<Place> place) implements Page {

  public String code() {
    return opening.act().id().code();
  }

  public String address() {
    return "/register/acts/" + code();
  }

  /** The canonical bytes, which are UTF-8. */
  public String canonical() {
    return new String(opening.canonical(), StandardCharsets.UTF_8);
  }

  public String salt() {
    return Base64.getEncoder().encodeToString(opening.salt());
  }

  public String commitment() {
    return HexFormat.of().formatHex(opening.commitment());
  }

  public String standing(Frame frame) {
    return standing(frame, place);
  }

  static String standing(Frame frame, Optional<Place> place) {
    return place
        .map(found ->
            frame.say("register.place", frame.number(found.index()), frame.number(found.size())))
        .orElseGet(() -> frame.say("register.place-soon"));
  }
}
