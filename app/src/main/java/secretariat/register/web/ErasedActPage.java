package secretariat.register.web;

import java.util.HexFormat;
import java.util.Optional;
import secretariat.register.Log.Place;
import secretariat.register.PublicActs.Erased;
import secretariat.ui.Frame;
import secretariat.ui.Page;

/**
 * A public act whose content was erased: that it was recorded, and under which decision it can no
 * longer be read.
 */
public record ErasedActPage(Erased erased, Optional<Place> place) implements Page {

  public String code() {
    return erased.id().code();
  }

  public String address() {
    return "/register/acts/" + code();
  }

  public String erasure() {
    return erased.by().id().code();
  }

  public String commitment() {
    return HexFormat.of().formatHex(erased.commitment());
  }

  public String standing(Frame frame) {
    return ActPage.standing(frame, place);
  }
}
